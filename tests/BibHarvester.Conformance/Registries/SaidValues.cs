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
            _kept.Add(field.Name.StartsWith('/') ? field.Name : "/" + field.Name);
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
            if (_kept.Contains(path[..end]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text is one of the values, or part of one; or says nothing.</summary>
    public bool Says(string text, string path)
    {
        if (text.Trim() is "" or "-" or "unspecified" or "null")
            return true;
        var value = Essence(RichText.ParseMarkup(text).Plain);
        if (value.Length == 0 || _values.Contains(value))
            return true;
        if (value.Length > 3 && _all.Contains(value, StringComparison.Ordinal))
            return true;
        return SaysInOtherWords(value, text, path) || _all.Contains(Essence(RichText.ParseParagraphs(text).Plain), StringComparison.Ordinal);
    }

    /// <summary>Whether a date is one of the values, or the beginning of one.</summary>
    public bool SaysDate(string date) => _values.Contains(Essence(date)) || _all.Contains(Essence(date), StringComparison.Ordinal);

    // Kinds, roles, languages of relations: words of the source for which the model has its own.
    private bool SaysInOtherWords(string value, string text, string path)
    {
        if (path.EndsWith("/type", StringComparison.Ordinal) && path.StartsWith("/iss", StringComparison.Ordinal))
            return value is "print" or "electronic";
        if (path.EndsWith("/type", StringComparison.Ordinal) && path.StartsWith("/isb", StringComparison.Ordinal))
            return value is "print" or "electronic";
        if (Isbn.TryParse(text, out var isbn) && _values.Contains(isbn.Value))
            return true;
        if (Doi.TryParse(text, out var doi) && _values.Contains(Essence(doi.Value)))
            return true;
        if (Orcid.TryParse(text, out var orcid) && _values.Contains(Essence(orcid.Value)))
            return true;
        return false;
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
