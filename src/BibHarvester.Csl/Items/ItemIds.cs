using System.Globalization;
using System.Text;

namespace BibHarvester.Csl.Items;

/// <summary>The id of an item and the citation key of a record.</summary>
/// <remarks>An id that is the item's DOI, bare or as an address, is no citation key.</remarks>
internal static class ItemIds
{
    public static void Write(BibRecord record, CslItemBuilder builder)
    {
        var doi = record.Doi;
        if (string.IsNullOrWhiteSpace(record.CitationKey))
        {
            builder.Id = doi?.Value ?? Made(record);
            return;
        }

        builder.Id = record.CitationKey.Trim();
        if (!TryGetDoi(builder.Id, out var meant))
            return;
        if (doi is null)
            builder.SetVerbatim(Variable.Doi, meant.Value);
        if (doi is null || doi.Value.Key == meant.Key)
            builder.Id = (doi ?? meant).Value;
    }

    public static void Read(CslItem item, RecordDraft draft)
    {
        if (item.Id.Length == 0)
            return;
        var doi = draft.Identifiers.FirstOrDefault(i => i.Kind == IdentifierKind.Doi);
        if (TryGetDoi(item.Id, out var meant))
        {
            if (doi.Value is null)
                draft.AddIdentifier(meant);
            if (doi.Value is null || (doi.TryGetDoi(out var held) && held.Key == meant.Key))
                return;
        }

        draft.Record = draft.Record with { CitationKey = item.Id };
    }

    private static bool TryGetDoi(string id, out Doi doi)
    {
        doi = default;
        var looksLikeDoi = id.StartsWith("10.", StringComparison.Ordinal) || id.StartsWith("http", StringComparison.OrdinalIgnoreCase) ||
            id.StartsWith("doi:", StringComparison.OrdinalIgnoreCase);
        return looksLikeDoi && Doi.TryParse(id, out doi);
    }

    // body2022collective: family name, year, first word of the title that says something.
    private static string Made(BibRecord record)
    {
        var key = new StringBuilder();
        var first = record.Contributors.Count > 0 ? record.Contributors[0] : null;
        AppendWord(key, first?.Person?.Family ?? first?.Person?.Given ?? first?.Organization, longEnough: 1);
        if (record.Issued?.Year is { } year)
            key.Append(year.ToString(CultureInfo.InvariantCulture));
        AppendWord(key, record.Title?.Text.Plain, longEnough: 4);
        return key.Length == 0 ? "item" : key.ToString();
    }

    private static void AppendWord(StringBuilder key, string? text, int longEnough)
    {
        foreach (var word in (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
            if (letters.Length < longEnough)
                continue;
            key.Append(letters);
            return;
        }
    }
}
