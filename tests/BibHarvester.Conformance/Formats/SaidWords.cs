using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibHarvester.Conformance.Registries;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Formats;

/// <summary>The words that records and diagnostics say, for looking values up.</summary>
internal sealed partial class SaidWords
{
    private static readonly string[] TypeNames =
    [
        "TY", "RT", "%0", "Reference Type", "entry type", "itemType", "type", "@type", "creatorType", "DataType", "/type", "/itemType", "@context",
        "SourceType", "Source/SourceType", "BIBTEX_Entry", "record/ref-type", "genre", "typeOfResource", "roleTerm", "issuance",
    ];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    // What ProCite calls its fields before their values in notes says where these stand, as tags do.
    private static readonly string[] Labels =
    [
        "Record ID:", "Record Number:", "Notes:", "Call Number:", "Volume ID:", "Issue ID:", "Issue Identification:", "Page(s):", "Edition:", "Report Identification:",
        "Series Title:", "Series Volume ID:", "Title Monographic:", "Title, Monographic:", "Recording Title:", "Proceedings Title:", "Place of Meeting:", "Title, Short Form:",
        "Translated Title:", "Place of Publication:", "Publisher Name:", "Editor:", "Editor/Compiler:", "Language:", "ISBN:", "Author, Monographic:",
    ];

    private static readonly (string Word, string Season)[] Seasons = [("spr", "spring"), ("sum", "summer"), ("fall", "autumn"), ("fal", "autumn"), ("aut", "autumn"), ("win", "winter")];
    private static readonly string[] Fillers = ["and", "others", "et", "al", "vol", "no", "pp", "p", "null", "http", "https", "doi", "org", "dx", "www", "orcid", "url", "hdl", "handle", "net"];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly StringBuilder _compact = new();
    private readonly bool _hasLanguage;
    private string? _text;

    /// <summary>Gathers the words.</summary>
    public SaidWords(IEnumerable<BibRecord> records, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var record in records)
        {
            _hasLanguage |= record.Language is not null;
            using var document = JsonDocument.Parse(Written.Json([record with { Provenance = null }]));
            Gather(document.RootElement);
        }

        foreach (var diagnostic in diagnostics)
            Add(diagnostic.Message);
    }

    private string Text => _text ??= _compact.ToString();

    /// <summary>The words of a value that are said nowhere.</summary>
    public string? MissingOf(SourceValue value)
    {
        if (value.Name == "N1" && Array.Find(Labels, l => value.Text.StartsWith(l, StringComparison.Ordinal)) is { } label)
            value = value with { Text = value.Text[label.Length..] };
        var member = value.Name[(value.Name.LastIndexOf('/') + 1)..];
        if (TypeNames.Contains(value.Name) || TypeNames.Contains(member) || member is "timestamp" or "date-time" or "sequence" || OwnWords.Contain(value.Name, value.Text))
            return null;
        if (_hasLanguage && (value.Name.Contains("lang", StringComparison.OrdinalIgnoreCase) || value.Name is "LA" or "%G"))
            return null;
        var isTeX = value.Text.Contains('\\', StringComparison.Ordinal) || value.Text.Contains('{', StringComparison.Ordinal) || value.Text.Count(c => c == '$') > 1;
        if (member is "lpage" or "EP" && _words.Any(w => w.EndsWith(value.Text.Trim(), StringComparison.OrdinalIgnoreCase)))
            return null;
        // References of HTML are escaped for TeX too: {\&}\#039;.
        var text = isTeX ? value.Text.Replace("{\\&}", "&", StringComparison.Ordinal).Replace("\\&", "&", StringComparison.Ordinal).Replace("\\#", "#", StringComparison.Ordinal) : value.Text;
        var missing = Folded.Words(Folded.Unmarked(text)).Where(w => !Says(w)).ToArray();
        if (missing.Length > 0 && AreNumbersSaid(value.Text))
            return null;
        if (missing.Length > 0 && isTeX)
            missing = Fragments(Folded.Unmarked(text)).Where(w => !Says(w)).ToArray();
        return missing.Length == 0 || IsSaidAsValue(value.Text) ? null : string.Join(' ', missing.Take(6));
    }

    private bool Says(string word) =>
        _words.Contains(word) || _words.Contains(WithoutZeros(word)) || _words.Contains(WithoutOrdinal(word)) || Array.Exists(Seasons, s => s.Word == word && _words.Contains(s.Season)) || Fillers.Contains(word) || IsMonth(word) || (word.Length > (char.IsAscii(word[0]) ? 3 : 0) && Text.Contains(word, StringComparison.Ordinal)) ||
        (word.All(char.IsAsciiLetter) && Text.Contains(word, StringComparison.Ordinal));

    private static string WithoutZeros(string word) => word.Length > 1 && word[0] == '0' ? word.TrimStart('0') : word;

    // July 30th.
    private static string WithoutOrdinal(string word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;

    private bool IsMonth(string word)
    {
        var month = word.Length >= 3 ? Array.IndexOf(Months, word[..3]) : -1;
        var number = month >= 0 || !char.IsLetter(word[0]) || !BibDate.TryParse($"{word} 2000", out var date) ? month + 1 : date.Start.Month;
        return number > 0 && _words.Contains(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    // The same in its canonical form.
    private bool IsSaidAsValue(string text) =>
        text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).All(part => Isbn.TryParse(part, out var isbn) && _words.Contains(isbn.Value.Replace("-", "", StringComparison.Ordinal))) ||
        (Pages.Parse(text) is { Literal: null, First: { } first, Last: { } last } && Folded.Words($"{first} {last}").All(w => _words.Contains(WithoutZeros(w)))) ||
        (BibDate.TryParse(text, out var date) && date.Start.IsKnown && Folded.Words($"{date.Start} {(date.End.IsKnown ? date.End : date.Start)}").All(w => _words.Contains(WithoutZeros(w))));

    // ISBNs in their long form, one or several.
    private bool AreNumbersSaid(string text) => text.Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .All(part => Isbn.TryParse(part, out var isbn) ? _words.Contains(isbn.Value) : Folded.Words(part).All(Says));

    // The pieces of words between commands of TeX.
    private static IEnumerable<string> Fragments(string text) =>
        Command().Replace(Address().Replace(Length().Replace(text, " "), "${address} "), "\u0001").Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
            .Split('\u0001').SelectMany(Folded.Words).Where(w => w.Length > 2);

    private void Gather(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    if (member.NameEquals("valueText"))
                        GatherKept(member.Value.GetString()!);
                    Gather(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Gather(item);
                break;
            case JsonValueKind.String:
                Add(element.GetString()!);
                break;
            default:
                Add(element.GetRawText());
                break;
        }
    }

    // Pieces of JSON that are kept as they stood.
    private void GatherKept(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            Gather(document.RootElement);
        }
        catch (JsonException)
        {
            // It is a text, then.
        }
    }

    private void Add(string text)
    {
        foreach (var variant in (string[])[text, Folded.Unmarked(text)])
        {
            foreach (var word in Folded.Words(variant))
            {
                _words.Add(word);
                _words.Add(WithoutZeros(word));
                _compact.Append(word);
            }

            if (variant.Contains('\\', StringComparison.Ordinal))
            {
                foreach (var word in Fragments(variant))
                    _compact.Append(word);
            }
        }
    }

    [GeneratedRegex(@"\\[A-Za-z]+\s*|\\.", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Command();

    // What is printed of them is not what stands in their braces: a length, the name of an environment, the number of a sign.
    [GeneratedRegex(@"\\(?:hspace|vspace|begin|end|ElsevierGlyph)\s*\{[^{}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Length();

    // Its two arguments are two values.
    [GeneratedRegex(@"\\href\s*(?<address>\{[^{}]*\})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
