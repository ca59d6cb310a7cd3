namespace BibHarvester.Formats.Zotero;

/// <summary>The lines of <c>extra</c> that say a field of which an item's type has none: a key, a colon, the value.</summary>
/// <remarks>Keys are variables of CSL or fields of Zotero, in any case, in words or with hyphens: https://www.zotero.org/support/kb/item_types_and_fields.</remarks>
internal static class ZoteroExtra
{
    /// <summary>The key of a line that says the title of a volume, as <see cref="TryPart"/> gives it; no field has it.</summary>
    public const string VolumeKey = "volumetitle";

    // Better BibTeX's mark of a line that means a variable of CSL.
    private const string CslPrefix = "csl.";

    // What is written before a value; the other keys are the fields' own names, parted into words.
    private static readonly (string Field, string Key)[] Keys =
    [
        ("publicationTitle", "Container Title"),
        ("series", "Collection Title"),
        ("seriesNumber", "Collection Number"),
        ("type", "Genre"),
        ("versionNumber", "Version"),
        ("numPages", "Number of Pages"),
        ("numberOfVolumes", "Number of Volumes"),
        ("place", "Publisher Place"),
        ("conferenceName", "Event Title"),
        ("accessDate", "Accessed"),
        ("date", "Issued"),
        ("filingDate", "Submitted"),
        ("shortTitle", "Title Short"),
        ("rights", "License"),
        ("pages", "Page"),
        ("arxiv", "arXiv"),
        ("DOI", "DOI"),
        ("ISBN", "ISBN"),
        ("ISSN", "ISSN"),
        ("PMID", "PMID"),
        ("PMCID", "PMCID"),
        ("url", "URL"),
        ("citationKey", "Citation Key"),
        ("originalDate", "Original Date"),
        ("originalTitle", "Original Title"),
        ("translatedTitle", "Translated Title"),
        ("eventDate", "Event Date"),
        ("eventPlace", "Event Place"),
        ("chapterNumber", "Chapter Number"),
        ("articleNumber", "Article Number"),
        ("partNumber", "Part Number"),
        ("journalAbbreviation", "Container Title Short"),
        ("volume", "Volume"),
        ("issue", "Issue"),
        ("number", "Number"),
        ("edition", "Edition"),
        ("section", "Section"),
        ("publisher", "Publisher"),
        ("language", "Language"),
        ("medium", "Medium"),
        ("dimensions", "Dimensions"),
        ("assignee", "Assignee"),
        ("abstractNote", "Abstract"),
    ];

    private static readonly (string Key, string Field)[] OtherKeys =
    [
        ("journalabbreviation", "journalAbbreviation"),
        ("seriestitle", "series"),
        ("series", "series"),
        ("seriesnumber", "seriesNumber"),
        ("numpages", "numPages"),
        ("versionnumber", "versionNumber"),
        ("place", "place"),
        ("meetingname", "conferenceName"),
        ("conferencename", "conferenceName"),
        ("eventlocation", "eventPlace"),
        ("pages", "pages"),
        ("rights", "rights"),
        ("shorttitle", "shortTitle"),
        ("publicationtitle", "publicationTitle"),
        ("eprint", "arxiv"),
    ];

    private static readonly Dictionary<string, string> Fields = Keys.Select(k => (Folded(k.Key), k.Field)).Concat(OtherKeys)
        .ToDictionary(k => k.Item1, k => k.Item2, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> KeyOfField = Keys.ToDictionary(k => k.Field, k => k.Key, StringComparer.Ordinal);

    /// <summary>The key of a line without blanks and hyphens in lower case, and its value.</summary>
    public static bool TryPart(string line, out string key, out string value)
    {
        (key, value) = ("", "");
        // Older versions wanted braces: {:original-date: 1900}
        if (line.StartsWith("{:", StringComparison.Ordinal) && line.EndsWith('}'))
            line = line[2..^1];
        if (line.StartsWith(CslPrefix, StringComparison.OrdinalIgnoreCase))
            line = line[CslPrefix.Length..];
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > 40)
            return false;
        key = Folded(line[..colon]);
        value = LineText.Normalize(line[(colon + 1)..]) ?? "";
        return value.Length > 0 && key.All(char.IsAsciiLetter);
    }

    /// <summary>The line that says the title of a volume.</summary>
    public static string VolumeLine(string? title) => $"Volume Title: {title}";

    /// <summary>The field that a key means.</summary>
    public static string? FieldOf(string key) => Fields.GetValueOrDefault(key);

    /// <summary>The line that says a field.</summary>
    public static string? LineOf(string field, string value) => KeyOfField.TryGetValue(field, out var key) ? $"{key}: {value}" : null;

    private static string Folded(string key) =>
        key.Trim().Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
