using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Biblioscape;

/// <summary>Makes a record of Biblioscape's lines.</summary>
internal static class BiblioscapeAssembler
{
    /// <summary>The record that lines say.</summary>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, ReadOptions options)
    {
        var draft = new TaggedDraft(BiblioscapeFormat.Name, options);
        draft.Flat.Type = TypeOf(lines.FirstOrDefault(l => l.Tag == "RT").Value);
        string? first = null;
        string? last = null;
        foreach (var line in lines)
        {
            var isTaken = line.Tag switch
            {
                "PS" => TaggedDraft.Set(first, line.Value, v => first = v),
                "PE" => TaggedDraft.Set(last, line.Value, v => last = v),
                _ => Take(draft, line.Tag, line.Value),
            };
            if (!isTaken)
                draft.Keep(line.Tag, line.Value);
        }

        if ((first ?? last) is { } page)
            draft.Flat.Pages = Pages.Parse(first is null || last is null ? page : $"{first}-{last}");
        return draft.ToRecord();
    }

    private static bool Take(TaggedDraft draft, string tag, string value)
    {
        var flat = draft.Flat;
        switch (tag)
        {
            case "TI":
                return flat.Title.IsEmpty && TaggedDraft.Set(null, value, v => flat.Title = v);
            case "ST":
                return flat.HostTitle.IsEmpty && flat.SeriesTitle.IsEmpty && TaggedDraft.Set(null, value, v => SetHost(flat, v));
            case "AU":
                return AddNames(draft, value, ContributorRole.Author);
            case "SA" when FlatKinds.IsInBook(flat.Type):
                return AddNames(draft, value, ContributorRole.Editor);
            case "YP":
                return flat.Issued is null && BibDate.TryParse(value, out var date) && TaggedDraft.Set(null, value, _ => flat.Issued = date);
            case "VL":
                return TaggedDraft.Set(flat.Volume, value, v => flat.Volume = v);
            case "NB":
                return TaggedDraft.Set(flat.Issue, value, v => flat.Issue = v);
            case "ED":
                return TaggedDraft.Set(flat.Edition, value, v => flat.Edition = v);
            case "PB":
                return TaggedDraft.Set(flat.Publisher, value, v => flat.Publisher = v);
            case "CI":
                return TaggedDraft.Set(flat.Place, value, v => flat.Place = v);
            case "KW":
                draft.AddKeywords(value, null, ';');
                return true;
            case "AB":
                return flat.Abstract.IsEmpty && TaggedDraft.Set(null, value, v => flat.Abstract = v);
            case "LG":
                return draft.SetLanguage(value);
            case "IS":
                return draft.AddStandardNumber(value);
            case "DO":
                return draft.SetDoi(value);
            case "AT" or "WP":
                return TaggedDraft.Set(flat.Url, value, v => flat.Url = v);
            case "NT":
                flat.Notes.Add(value);
                return true;
            default:
                return false;
        }
    }

    private static void SetHost(FlatRecord flat, string title)
    {
        if (FlatKinds.IsWhole(flat.Type))
            flat.SeriesTitle = title;
        else
            flat.HostTitle = title;
    }

    private static bool AddNames(TaggedDraft draft, string value, ContributorRole role)
    {
        var areNames = true;
        foreach (var name in value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            areNames &= draft.AddName(name, role);
        return areNames;
    }

    private static WorkType TypeOf(string? name) => (name ?? "").Trim().ToLowerInvariant() switch
    {
        "journal" or "journal article" or "article" => WorkType.JournalArticle,
        "magazine" or "magazine article" => WorkType.MagazineArticle,
        "newspaper" or "newspaper article" => WorkType.NewspaperArticle,
        "book" or "edited book" => WorkType.Book,
        "book section" or "book chapter" or "chapter" => WorkType.Chapter,
        "conference" or "conference paper" => WorkType.ConferencePaper,
        "conference proceedings" or "proceedings" => WorkType.ConferencePaper,
        "dissertation" or "thesis" => WorkType.Thesis,
        "report" => WorkType.Report,
        "patent" => WorkType.Patent,
        "standard" => WorkType.Standard,
        "map" => WorkType.Map,
        "web page" or "internet" or "electronic source" => WorkType.WebPage,
        "software" or "computer program" => WorkType.Software,
        "manuscript" or "unpublished work" => WorkType.Manuscript,
        "personal communication" => WorkType.PersonalCommunication,
        _ => WorkType.Document,
    };
}
