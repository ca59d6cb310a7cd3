namespace BibHarvester.Formats.Csv;

/// <summary>What the columns of a table are, by their names in its first row.</summary>
internal sealed class CsvHeader
{
    // Names of columns as Zotero, Scopus, PubMed, Web of Science, IEEE Xplore, Springer, Google Scholar, Mendeley, EndNote and JabRef have them,
    // letters and digits only, and what they are here. The first of several that one table has counts.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["citationkey"] = "key", ["citekey"] = "key", ["bibtexkey"] = "key", ["bibtex"] = "key", ["identifier"] = "key",
        ["itemtype"] = "type", ["documenttype"] = "type", ["contenttype"] = "type", ["publicationtype"] = "type", ["referencetype"] = "type", ["entrytype"] = "type", ["reftype"] = "type", ["worktype"] = "type",
        ["documenttitle"] = "title", ["itemtitle"] = "title", ["articletitle"] = "title", ["primarytitle"] = "title", ["titlename"] = "title",
        ["shorttitle"] = "short_title", ["translatedtitle"] = "translated_title", ["originaltitle"] = "original_title",
        ["authors"] = "author", ["authorfullnames"] = "author", ["authorsfullnames"] = "author", ["creators"] = "author", ["creator"] = "author",
        ["editors"] = "editor", ["bookeditors"] = "editor", ["translators"] = "translator", ["serieseditor"] = "series_editor", ["serieseditors"] = "series_editor",
        ["publicationtitle"] = "container", ["sourcetitle"] = "container", ["journal"] = "container", ["journaltitle"] = "container", ["journalbook"] = "container", ["journalname"] = "container",
        ["booktitle"] = "container", ["publication"] = "container", ["containertitle"] = "container", ["secondarytitle"] = "container", ["periodical"] = "container", ["publicationname"] = "container",
        ["journalabbreviation"] = "container_abbreviation", ["abbreviatedsourcetitle"] = "container_abbreviation", ["journalisoabbreviation"] = "container_abbreviation",
        ["bookseriestitle"] = "series", ["seriestitle"] = "series", ["seriesnumber"] = "series_number",
        ["conferencename"] = "event", ["conferencetitle"] = "event", ["conference"] = "event", ["meetingname"] = "event", ["conferencelocation"] = "event_place", ["conferencedate"] = "event_date",
        ["publicationdate"] = "date", ["datepublished"] = "date", ["published"] = "date",
        ["publicationyear"] = "year", ["year"] = "year", ["pubyear"] = "year", ["yearpublished"] = "year", ["month"] = "month", ["day"] = "day",
        ["accessdate"] = "accessed", ["dateaccessed"] = "accessed", ["urldate"] = "accessed",
        ["vol"] = "volume", ["journalvolume"] = "volume", ["iss"] = "issue", ["journalissue"] = "issue", ["issuenumber"] = "issue", ["number"] = "issue", ["issueno"] = "issue",
        ["reportnumber"] = "number", ["patentnumber"] = "number",
        ["pagestart"] = "first_page", ["startpage"] = "first_page", ["beginningpage"] = "first_page", ["firstpage"] = "first_page", ["pageend"] = "last_page", ["endpage"] = "last_page", ["endingpage"] = "last_page", ["lastpage"] = "last_page",
        ["page"] = "pages", ["pagerange"] = "pages", ["artno"] = "article_number", ["articlenumber"] = "article_number", ["articleno"] = "article_number",
        ["pagecount"] = "page_count", ["numpages"] = "page_count", ["numberofpages"] = "page_count", ["numberofvolumes"] = "volume_count",
        ["placepublished"] = "place", ["address"] = "place", ["publisherlocation"] = "place", ["cityofpublication"] = "place", ["city"] = "place",
        ["school"] = "publisher", ["institution"] = "publisher", ["university"] = "publisher",
        ["languageoforiginaldocument"] = "language", ["lang"] = "language",
        ["itemdoi"] = "doi", ["doilink"] = "doi", ["pubmedid"] = "pmid", ["pmc"] = "pmcid", ["arxivid"] = "arxiv",
        ["eissn"] = "issn", ["onlineissn"] = "issn", ["printissn"] = "issn", ["isbns"] = "isbn",
        ["link"] = "url", ["articleurl"] = "url", ["urls"] = "url", ["sourceurl"] = "url", ["href"] = "url",
        ["keyword"] = "keywords", ["authorkeywords"] = "keywords", ["tags"] = "keywords", ["manualtags"] = "keywords", ["automatictags"] = "keywords", ["keywordsplus"] = "keywords", ["subjects"] = "keywords",
        ["abstractnote"] = "abstract", ["abstracts"] = "abstract", ["note"] = "notes",
    };

    // What CNKI calls the fields that one may choose: a word of English, a hyphen and the same in Chinese.
    private static readonly Dictionary<string, string> Cnki = new(StringComparer.Ordinal)
    {
        ["SrcDatabase"] = "type", ["Title"] = "title", ["Author"] = "author", ["Source"] = "container", ["Keyword"] = "keywords", ["Summary"] = "abstract", ["PubTime"] = "date",
        ["Year"] = "year", ["Volume"] = "volume", ["Roll"] = "volume", ["Period"] = "issue", ["PageCount"] = "pages", ["Page"] = "pages", ["ISSN"] = "issn", ["URL"] = "url", ["Link"] = "url", ["DOI"] = "doi",
    };

    // The tags of Web of Science, in its tables parted by tabs.
    private static readonly Dictionary<string, string> WebOfScience = new(StringComparer.Ordinal)
    {
        ["AU"] = "author", ["AF"] = "author", ["BE"] = "editor", ["TI"] = "title", ["SO"] = "container", ["SE"] = "series", ["LA"] = "language", ["DT"] = "type", ["CT"] = "event", ["CL"] = "event_place",
        ["CY"] = "event_date", ["DE"] = "keywords", ["ID"] = "keywords", ["AB"] = "abstract", ["PU"] = "publisher", ["PI"] = "place", ["SN"] = "issn", ["EI"] = "issn", ["BN"] = "isbn", ["JI"] = "container_abbreviation",
        ["PD"] = "month", ["PY"] = "year", ["VL"] = "volume", ["IS"] = "issue", ["PN"] = "part", ["BP"] = "first_page", ["EP"] = "last_page", ["AR"] = "article_number", ["DI"] = "doi", ["PG"] = "page_count", ["PM"] = "pmid",
    };

    private static readonly Dictionary<string, string> Own = CsvColumns.All.ToDictionary(c => c.Name.Replace("_", "", StringComparison.Ordinal), c => c.Name, StringComparer.Ordinal);

    /// <summary>Reads the names.</summary>
    public CsvHeader(IReadOnlyList<string> cells)
    {
        IsOwn = cells.Count >= CsvColumns.All.Length && CsvColumns.All.Zip(cells).All(p => p.First.Name == p.Second);
        Names = [.. cells.Select((c, i) => LineText.Normalize(c) ?? FormattableString.Invariant($"column {i + 1}"))];
        var isWebOfScience = WebOfScience.Keys.Count(tag => Names.Contains(tag, StringComparer.Ordinal)) > 6;
        Columns = [.. Names.Select((name, i) => isWebOfScience ? WebOfScience.GetValueOrDefault(name) : IsOwn ? (i < CsvColumns.All.Length ? name : null) : MeaningOf(name))];
        if (Names.Contains("Item Type", StringComparer.OrdinalIgnoreCase) || Names.Contains("Key", StringComparer.Ordinal))
            LeaveOut(cells, "Key");
    }

    /// <summary>Whether they are our own columns, so that every cell has the form in which we write it.</summary>
    public bool IsOwn { get; }

    /// <summary>The names of the columns.</summary>
    public string[] Names { get; }

    /// <summary>What the columns are; absent where that is not known.</summary>
    public string?[] Columns { get; }

    /// <summary>How many columns are known.</summary>
    public int KnownCount => Columns.OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether there is a column of titles.</summary>
    public bool HasTitle => Columns.Contains("title");

    private static string? MeaningOf(string name)
    {
        if (name.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && (name == "DOI-DOI" || name.AsSpan(hyphen).ContainsAnyInRange('\u4E00', '\u9FFF')))
            return name.EndsWith("页数", StringComparison.Ordinal) ? "page_count" : Cnki.GetValueOrDefault(name[..hyphen]);
        var plain = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Others.GetValueOrDefault(plain) ?? Own.GetValueOrDefault(plain);
    }

    // The key of an item in Zotero's data base is no citation key.
    private void LeaveOut(IReadOnlyList<string> cells, string name)
    {
        for (var i = 0; i < cells.Count; i++)
            Columns[i] = Names[i] == name && !IsOwn ? null : Columns[i];
    }
}
