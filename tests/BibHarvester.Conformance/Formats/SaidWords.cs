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
        "TY", "RT", "%0", "Reference Type", "entry type", "itemType", "type", "Type", "@type", "DataType", "/type", "/itemType",
        "SourceType", "Source/SourceType", "BIBTEX_Entry", "record/ref-type", "genre", "entrysubtype",
    ];

    // What says how something else is meant.
    private static readonly string[] RoleNames = ["creatorType", "roleTerm", "typeOfResource", "issuance", "@context"];

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] GenericTypes = ["misc", "gen", "generic", "document", "other"];
    private static readonly string[] Fillers = ["and", "others", "et", "al", "vol", "no", "pp", "p", "null", "http", "https", "doi", "org", "dx", "www", "orcid", "ror", "arxiv", "isbn", "issn", "pmid", "url", "hdl", "handle", "net"];

    // What the record JSON says in words of its own: its version, kinds and roles.
    private static readonly string[] Vocabulary = ["bibharvest", "$schema", "kind", "type", "format"];
    private static readonly string[] Dates = ["date", "start", "end", "accessed"];

    // Tags and members of texts, in which the record's own words mean nothing of their own.
    private static readonly string[] Texts = ["title", "ti", "t1", "t2", "%t", "subtitle", "kw", "k1", "%k", "keyword", "keywords", "subject", "ab", "abstract"];

    // Where the record has texts and names: a number there is no volume.
    private static readonly string[] TextNames = ["text", "subtitle", "family", "given", "organization"];

    // Elements within a text.
    private static readonly string[] Faces = ["bold", "italic", "sub", "sup", "style", "cn", "mn", "mi"];
    private static readonly string[] Numbering = ["volume", "issue", "number", "pages", "page", "edition", "chapter", "vl", "is", "vi", "ip", "pg", "vo", "sp", "ep", "op", "bp", "%v", "%n", "%p", "fpage", "lpage"];

    // What ProCite calls its fields before their values in notes says where these stand, as tags do.
    private static readonly string[] Labels =
    [
        "Record ID:", "Record Number:", "Notes:", "Call Number:", "Volume ID:", "Issue ID:", "Issue Identification:", "Page(s):", "Edition:", "Report Identification:",
        "Series Title:", "Series Volume ID:", "Title Monographic:", "Title, Monographic:", "Recording Title:", "Proceedings Title:", "Place of Meeting:", "Title, Short Form:",
        "Translated Title:", "Place of Publication:", "Publisher Name:", "Editor:", "Editor/Compiler:", "Language:", "ISBN:", "Author, Monographic:",
    ];

    private static readonly (string Word, string Season)[] Seasons = [("spr", "spring"), ("sum", "summer"), ("fall", "autumn"), ("fal", "autumn"), ("aut", "autumn"), ("win", "winter")];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    // The words of short values: those of dates, of texts, and all others.
    private readonly HashSet<string> _dateNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _textNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    // The words of the record's own, as a whole: journalarticle, arxiv.
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);

    private const int LongestLabel = 24;
    private const int LongestShort = 4;

    private readonly StringBuilder _compact = new();
    private readonly bool _hasLanguage;

    // Of one record: a type that is none of ours is kept in the words of the source.
    private readonly bool _hasUnknownType;
    private string? _text;

    /// <summary>Gathers the words.</summary>
    public SaidWords(IEnumerable<BibRecord> records, IEnumerable<Diagnostic> diagnostics)
    {
        var count = 0;
        foreach (var record in records)
        {
            _hasLanguage |= record.Language is not null;
            _hasUnknownType = count++ == 0 && record.Type == WorkType.Document;
            using var document = JsonDocument.Parse(Written.Json([record with { Provenance = null }]));
            Gather("", document.RootElement);
        }

        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic.Message);
            _numbers.UnionWith(Folded.Words(diagnostic.Message).Select(WithoutZeros));
        }
    }

    private string Text => _text ??= _compact.ToString();

    /// <summary>The words of a value that are said nowhere.</summary>
    public string? MissingOf(SourceValue value)
    {
        if (value.Name == "N1" && Array.Find(Labels, l => value.Text.StartsWith(l, StringComparison.Ordinal)) is { } label)
            value = value with { Text = value.Text[label.Length..] };
        var member = value.Name[(value.Name.LastIndexOf('/') + 1)..];
        if ((!_hasUnknownType || value.Record < 0 || GenericTypes.Contains(Folded.Essence(value.Text))) && (TypeNames.Contains(value.Name) || TypeNames.Contains(member)))
            return null;
        if (RoleNames.Contains(value.Name) || RoleNames.Contains(member) || member is "timestamp" or "date-time" or "sequence" || OwnWords.Contain(value.Name, value.Text))
            return null;
        if (_hasLanguage && (value.Name.Contains("lang", StringComparison.OrdinalIgnoreCase) || value.Name is "LA" or "%G"))
            return null;
        var isTeX = value.Text.Contains('\\', StringComparison.Ordinal) || value.Text.Contains('{', StringComparison.Ordinal) || value.Text.Count(c => c == '$') > 1;
        if (member is "lpage" or "EP" && _numbers.Any(w => w.EndsWith(value.Text.Trim(), StringComparison.OrdinalIgnoreCase)))
            return null;
        if (!Texts.Contains(member.ToLowerInvariant()) && _kinds.Contains(Folded.Essence(value.Text)))
            return null;
        if (IsShortNumber(value.Text.Trim()) && !Faces.Contains(member) && !SaysNumber(member, WithoutZeros(value.Text.Trim())))
            return value.Text.Trim();

        // References of HTML are escaped for TeX too: {\&}\#039;.
        var text = isTeX ? value.Text.Replace("{\\&}", "&", StringComparison.Ordinal).Replace("\\&", "&", StringComparison.Ordinal).Replace("\\#", "#", StringComparison.Ordinal) : value.Text;
        var missing = Folded.Words(Folded.Unmarked(text)).Where(w => !Says(w)).ToArray();
        if (missing.Length > 0 && AreNumbersSaid(value.Text))
            return null;
        if (missing.Length > 0 && isTeX)
            missing = Fragments(Folded.Unmarked(text)).Where(w => !Says(w)).ToArray();
        return missing.Length == 0 || IsSaidWhole(value.Text) || IsSaidAsValue(value.Text) ? null : string.Join(' ', missing.Take(6));
    }

    private bool Says(string word) =>
        _words.Contains(word) || _words.Contains(WithoutZeros(word)) || _words.Contains(WithoutOrdinal(word)) || Array.Exists(Seasons, s => s.Word == word && _words.Contains(s.Season)) || Fillers.Contains(word) || IsMonth(word) || (word.Length > (char.IsAscii(word[0]) ? 3 : 0) && Text.Contains(word, StringComparison.Ordinal)) ||
        (word.All(char.IsAsciiLetter) && Text.Contains(word, StringComparison.Ordinal));

    private static string WithoutZeros(string word) => word.Length > 1 && word[0] == '0' ? word.TrimStart('0') : word;

    // July 30th.
    private static string WithoutOrdinal(string word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;

    // A number that has hyphens here and none there.
    private bool IsSaidWhole(string text) => string.Concat(Folded.Words(text).Where(w => !Fillers.Contains(w))) is { Length: > LongestShort } whole && Text.Contains(whole, StringComparison.Ordinal);

    private static bool IsShortNumber(string text) => text.Length is > 0 and <= LongestShort && text.All(char.IsAsciiDigit);

    private bool SaysNumber(string name, string number) =>
        _numbers.Contains(number) || (!Numbering.Contains(name.ToLowerInvariant()) && (_dateNumbers.Contains(number) || _textNumbers.Contains(number)));

    private bool IsMonth(string word)
    {
        var month = word.Length < 3 ? -1 : Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.Ordinal));
        var number = month >= 0 || !char.IsLetter(word[0]) || !BibDate.TryParse($"{word} 2000", out var date) ? month + 1 : date.Start.Month;
        return number > 0 && _dateNumbers.Contains(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
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

    private void Gather(string name, JsonElement element, bool isKept = false)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    if (!isKept && member.Value.ValueKind == JsonValueKind.String && Vocabulary.Contains(member.Name))
                    {
                        _kinds.Add(Folded.Essence(member.Value.GetString()));
                        continue;
                    }

                    if (member.NameEquals("valueText"))
                        GatherKept(member.Value.GetString()!);
                    Gather(member.Name, member.Value, isKept || member.NameEquals("value"));
                }

                // A Chinese name has no blank between its parts.
                if (element.TryGetProperty("family", out var family) && element.TryGetProperty("given", out var given))
                    Add($"{family}{given}");
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Gather(name, item, isKept);
                break;
            case JsonValueKind.String:
                Add(element.GetString()!);
                AddNumbers(name, element.GetString()!);
                break;
            default:
                Add(element.GetRawText());
                AddNumbers(name, element.GetRawText());
                break;
        }
    }

    // Pieces of JSON that are kept as they stood.
    private void GatherKept(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            Gather("", document.RootElement, isKept: true);
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

            // No word goes on in the next value.
            _compact.Append('\n');
        }
    }

    // A volume is not said by a number in an abstract or an address.
    private void AddNumbers(string name, string text)
    {
        if (text.Count(char.IsLetter) > LongestLabel || text.Contains('/', StringComparison.Ordinal))
            return;
        var numbers = Dates.Contains(name) ? _dateNumbers : TextNames.Contains(name) ? _textNumbers : _numbers;
        numbers.UnionWith(Folded.Words(text).Select(WithoutZeros));
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
