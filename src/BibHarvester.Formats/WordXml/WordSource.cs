using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.WordXml;

/// <summary>A source's fields.</summary>
internal static class WordSource
{
    // Where the title of what the work is part of stands, whatever the type says.
    private static readonly string[] HostElements =
        ["JournalName", "PeriodicalTitle", "BookTitle", "ConferenceName", "InternetSiteTitle", "BroadcastTitle", "AlbumTitle", "PublicationTitle"];

    /// <summary>The element of the container's title.</summary>
    public static string HostElementOf(WorkType type) => WordTypes.Of(type).Source switch
    {
        "JournalArticle" => "JournalName",
        "ArticleInAPeriodical" => "PeriodicalTitle",
        "BookSection" => "BookTitle",
        "ConferenceProceedings" => "ConferenceName",
        "InternetSite" => "InternetSiteTitle",
        "Interview" or "Film" => "BroadcastTitle",
        "SoundRecording" => "AlbumTitle",
        _ => "PublicationTitle",
    };

    public static FlatRecord Read(ElementNode source)
    {
        var type = source.TakeText("SourceType");
        var flat = new FlatRecord
        {
            Type = WordTypes.Read(type, source.TakeText("BIBTEX_Entry"), source.Child("JournalName") is not null),
            CitationKey = source.TakeText("Tag"),
        };
        if (type is not null && !WordTypes.IsKnown(type))
            flat.Keep(WordXmlFormat.Name, "SourceType", type);
        WordNames.Take(source, flat);
        flat.Title = source.TakeText("Title") ?? "";
        flat.ShortTitle = source.TakeText("ShortTitle") ?? "";
        TakeHost(source, flat);
        flat.SeriesTitle = source.TakeText("BIBTEX_Series") ?? "";
        TakeDates(source, flat);
        flat.Volume = source.TakeText("Volume");
        flat.Issue = source.TakeText("Issue");
        flat.Number = source.TakeText("PatentNumber") ?? source.TakeText("CaseNumber") ?? source.TakeText("Number") ?? source.TakeText("BIBTEX_Number");
        flat.Chapter = source.TakeText("ChapterNumber");
        flat.VolumeCount = source.TakeText("NumberVolumes");
        flat.Edition = source.TakeText("Edition");
        flat.Version = source.TakeText("Version");
        flat.ArticleNumber = source.TakeText("BIBTEX_Eid");
        flat.PageCount = source.TakeText("BIBTEX_PageTotal");
        flat.Pages = source.TakeText("Pages") is { } pages ? Pages.Parse(pages) : null;
        flat.Publisher = source.TakeText("Publisher") ?? source.TakeText("Institution") ?? source.TakeText("Department");
        flat.Place = LineText.Normalize(string.Join(", ", new[] { source.TakeText("City"), source.TakeText("StateProvince"), source.TakeText("CountryRegion") }.OfType<string>()));
        flat.Genre = source.TakeText("ThesisType") ?? source.TakeText("Type");
        TakeIdentifiers(source, flat);
        TakeLanguage(source, flat);
        flat.Abstract = source.TakeText("BIBTEX_Abstract") ?? "";
        if (source.TakeText("BIBTEX_KeyWords") is { } keywords)
            flat.Keywords.AddRange(SplitKeywords(keywords));
        if (source.TakeText("BIBTEX_Pubstate") is { } state)
            flat.TakeNote(state);
        foreach (var note in source.TakeTexts("Comments"))
            flat.TakeNote(note);
        UnreadElements.Keep(source, WordXmlFormat.Name, flat.ExtraFields);
        return flat;
    }

    /// <summary>Keywords that stand in one text: between semicolons, else between commas.</summary>
    public static IEnumerable<string> SplitKeywords(string text) =>
        text.Split(text.Contains(';', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(LineText.Normalize).OfType<string>().Distinct(StringComparer.Ordinal);

    private static void TakeHost(ElementNode source, FlatRecord flat)
    {
        foreach (var name in HostElements)
        {
            if (source.Child(name) is not { Text: { } title } element || (!flat.HostTitle.IsEmpty && flat.HostTitle.Plain != title))
                continue;
            flat.HostTitle = title;
            element.Take();
        }
    }

    private static void TakeDates(ElementNode source, FlatRecord flat)
    {
        if (TakeDate(source, "Year", "Month", "Day") is { } issued)
            flat.TakeIssued(issued);
        flat.Accessed = TakeDate(source, "YearAccessed", "MonthAccessed", "DayAccessed") ?? PlainDate.Read(source.TakeText("Accessed"));
    }

    private static BibDate? TakeDate(ElementNode source, string yearName, string monthName, string dayName)
    {
        if (PlainDate.Read(source.TakeText(yearName)) is not { } year)
            return null;
        if (!year.Start.IsKnown || year != BibDate.Of(year.Start.Year))
            return year;
        var date = PlainDate.WithParts(year, source.Child(monthName)?.Text, source.Child(dayName)?.Text, null);

        // What is no month stays as it stands.
        if (date != year)
        {
            source.Child(monthName)?.Take();
            source.Child(dayName)?.Take();
        }

        return date;
    }

    private static void TakeLanguage(ElementNode source, FlatRecord flat)
    {
        if (source.Child("LCID") is { Text: { } number } element && WordLanguages.TagOf(number) is { } tag)
        {
            element.Take();
            flat.Language = tag;
        }
        else
        {
            flat.Language = Languages.Normalize(source.TakeText("BIBTEX_Language"));
        }
    }

    private static void TakeIdentifiers(ElementNode source, FlatRecord flat)
    {
        flat.Url = source.TakeText("URL");
        foreach (var name in (ReadOnlySpan<string>)["DOI", "BIBTEX_DOI"])
        {
            if (flat.Doi is null && source.Child(name) is { Text: { } text } element && Doi.TryParse(text, out var doi))
            {
                flat.Doi = doi;
                element.Take();
            }
        }

        flat.Pmid = source.TakeText("BIBTEX_PMID");
        flat.Pmcid = source.TakeText("BIBTEX_PMCID");
        flat.Arxiv = source.TakeText("BIBTEX_Eprint");
        if (source.Child("StandardNumber") is { Text: { } numbers } standard && TakeNumbers(numbers, flat))
            standard.Take();
    }

    // "978-0-306-40615-7, 2040-8056", or JabRef's " ISBN: … DOI: …"
    private static bool TakeNumbers(string text, FlatRecord flat)
    {
        var isAll = true;
        var label = "";
        foreach (var word in text.Split([' ', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "ISBN" or "ISSN" or "DOI" or "MRN" or "LCCN")
            {
                label = word;
                continue;
            }

            // Numbers of other libraries may look like ISSNs.
            if (label is not ("MRN" or "LCCN") && word.StartsWith("10.", StringComparison.Ordinal) && Doi.TryParse(word, out var doi) && (flat.Doi is null || flat.Doi == doi))
                flat.Doi = doi;
            else if (label is "MRN" or "LCCN" || !flat.TakeStandardNumbers(word))
                isAll = false;
        }

        return isAll;
    }
}
