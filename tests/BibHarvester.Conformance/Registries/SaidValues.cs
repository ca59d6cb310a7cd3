using System.Buffers;
using System.Text;
using System.Text.Json;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Registries;

/// <summary>All that a record says, for looking values up: letters and digits of each of its values, in lower case.</summary>
internal sealed class SaidValues
{
    private readonly HashSet<string> _values = [];
    private readonly HashSet<string> _kept = [];
    private readonly string _all;

    /// <summary>Gathers the values of a record.</summary>
    public SaidValues(BibRecord record)
    {
        foreach (var field in record.ExtraFields)
            _kept.Add(WithoutFirst(field.Name.StartsWith('/') ? field.Name : "/" + field.Name));
        var output = new ArrayBufferWriter<byte>();
        RecordFormats.Find("bibharvest-json")!.Writer!.Write([record with { Provenance = null }], output);
        using var document = JsonDocument.Parse(output.WrittenMemory);
        Gather(document.RootElement);
        _all = string.Join('\n', _values);
    }

    /// <summary>Whether the value at a path is in an unknown field.</summary>
    public bool IsKept(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (_kept.Contains(WithoutFirst(path[..end])))
                return true;
        }

        return false;
    }

    // A list of one element is to some readers the element itself.
    private static string WithoutFirst(string path) => path.Contains("/0", StringComparison.Ordinal) ? string.Join('/', path.Split('/').Where(step => step != "0")) : path;

    /// <summary>Whether a text is one of the values, or part of one; or says nothing.</summary>
    public bool Says(string text, string path)
    {
        if (text.Trim() is "" or "-" or "unspecified" or "null" or "0" || IsStandardValue(text.Trim()))
            return true;
        return SaysPlainly(RichText.ParseMarkup(text).Plain) || SaysPlainly(text) ||
            _all.Contains(Essence(RichText.ParseParagraphs(text).Plain), StringComparison.Ordinal) ||
            SaysAsValue(text) || SaysInParts(text, path);
    }

    /// <summary>Whether a date is one of the values, or the beginning of one.</summary>
    public bool SaysDate(string date) => _values.Contains(Essence(date)) || _all.Contains(Essence(date), StringComparison.Ordinal);

    private static bool IsStandardValue(string text) =>
        (text.StartsWith("(:", StringComparison.Ordinal) && text.EndsWith(')')) || text is ":unav" or ":unkn" or ":tba" or "tba";

    private bool SaysPlainly(string text)
    {
        var value = Essence(text);
        return value.Length == 0 || _values.Contains(value) || (value.Length > 3 && _all.Contains(value, StringComparison.Ordinal));
    }

    // The same in its canonical form.
    private bool SaysAsValue(string text) =>
        (Isbn.TryParse(text, out var isbn) && SaysPlainly(isbn.Value)) ||
        (Issn.TryParse(text, out var issn) && SaysPlainly(issn.Value)) ||
        (Doi.TryParse(text, out var doi) && SaysPlainly(doi.Value)) ||
        (Orcid.TryParse(text, out var orcid) && SaysPlainly(orcid.Value)) ||
        (Ror.TryParse(text, out var ror) && SaysPlainly(ror.Value)) ||
        (OpenAlexId.TryParse(text, out var openAlex) && SaysPlainly(openAlex.Value)) ||
        (Pmid.TryParse(text, out var pmid) && SaysPlainly(pmid.Value)) ||
        (Pmcid.TryParse(text.AsSpan(text.LastIndexOf('/') + 1), out var pmcid) && SaysPlainly(pmcid.Value)) ||
        (ArxivId.TryParse(text, out var arxiv) && SaysPlainly(arxiv.Value)) ||
        (Handle.TryParse(text, out var handle) && SaysPlainly(handle.Value)) ||
        (BibDate.TryParse(text, out var date) && date.Start.IsKnown && SaysPlainly(date.Start.ToString()) &&
            (!date.End.IsKnown || SaysPlainly(date.End.ToString())));

    // Names and pages stand in the record in their parts.
    private bool SaysInParts(string text, string path)
    {
        var member = path.Split('/').LastOrDefault(step => step.Length > 0 && !char.IsAsciiDigit(step[0])) ?? "";
        if (member is "page" or "first-page" or "pageInfo" or "page_range" or "pages" or "PageRange" or "Pages")
        {
            return Pages.Parse(text) is not { Literal: null } pages ||
                (SaysPlainly(pages.First!) && (pages.Last is null || SaysPlainly(pages.Last)));
        }

        // A remark in front of a title is the work's status in the record.
        if (member == "title" && TitleNotes.Extract(RichText.ParseMarkup(text)) is { Status: not null } extracted)
            return SaysPlainly(extracted.Title.Plain);
        if (member == "keywords")
            return text.Split(',').All(SaysPlainly);
        if (member is not ("name" or "editor" or "Name" or "authors" or "credit-name" or "person" or "raw_author_name" or "display_name" or "full_name" or "fullName" or "authorString" or "literal" or "author_name" or "value" or "text" or "family" or "given" or "familyName" or "givenName" or "author" or "volume" or "issue"))
            return false;
        var plain = RichText.ParseMarkup(text).Plain;
        return NameList.IsEtAl(plain) || plain.Split(',', ' ', '.', '-', '(', ')', '\'', '’').All(part => SaysPlainly(part) || _all.Contains(Essence(part), StringComparison.Ordinal));
    }

    private void Gather(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    Gather(member.Value);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Gather(item);
                break;
            case JsonValueKind.String:
                _values.Add(Essence(element.GetString()!));
                break;
            default:
                _values.Add(Essence(element.GetRawText()));
                break;
        }
    }

    private static string Essence(string text)
    {
        var essence = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                essence.Append(char.ToLowerInvariant(c));
        }

        return essence.ToString();
    }
}
