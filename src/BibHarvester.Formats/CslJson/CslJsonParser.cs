using System.Runtime.ExceptionServices;
using System.Text.Json;
using BibHarvester.Csl.Items;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.CslJson;

/// <summary>Makes a record of one item of CSL-JSON.</summary>
/// <param name="options">How to read.</param>
/// <param name="formatName">The format that is read, of those that write CSL's items.</param>
internal sealed class CslJsonParser(ReadOptions options, string formatName = "csl-json") : IJsonRecordParser
{
    private readonly Witness _witness = (options.Witness ?? new Witness { Source = formatName }) with { Format = formatName };
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string CodePrefix => "CSL";

    /// <inheritdoc/>
    public bool TryParse(ReadOnlyMemory<byte> json, bool isStable, SourceSpan place, out ReadItem item)
    {
        var diagnostics = new List<Diagnostic>();
        var parsed = Parse(isStable ? json : json.ToArray(), diagnostics);
        if (parsed is null)
        {
            item = new ReadItem(null, [new Diagnostic("CSL003", "The object has neither type, title nor DOI: it is no item.")], place);
            return true;
        }

        if (parsed.Id.Length > 0 && !_ids.Add(parsed.Id))
            diagnostics.Add(new Diagnostic("CSL010", $"Another item has the id '{parsed.Id}' already; both are kept."));
        var record = parsed.ToRecord();
        item = new ReadItem(
            record with
            {
                Provenance = Provenance.Of(_witness with { Place = place }),
                ExtraFields = Kept(record.ExtraFields),
            },
            diagnostics.ToValueList(),
            place);
        return true;
    }

    private CslItem? Parse(ReadOnlyMemory<byte> json, List<Diagnostic> diagnostics)
    {
        try
        {
            var hasType = true;
            var parsed = CslItem.Parse(json, Report, options.MaxDepth);
            return hasType || parsed.GetText("title") is not null || parsed.GetText("DOI") is not null ? parsed : null;

            void Report(string code, string message)
            {
                hasType &= code != "CSL009";
                diagnostics.Add(new Diagnostic(code, message));
            }
        }
        catch (FormatException e) when (e.InnerException is JsonException inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private ValueList<ExtraField> Kept(ValueList<ExtraField> fields)
    {
        if (!options.ExtraFields)
            return [];
        return options.References ? fields : fields.Where(f => f.Name != "reference").ToValueList();
    }
}
