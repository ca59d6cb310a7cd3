using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Dblp;

/// <summary>Makes a record of dblp's.</summary>
internal static class DblpRecord
{
    private const string Dblp = "://dblp.";

    public static bool Knows(string name) => name is "article" or "inproceedings" or "proceedings" or "book" or "incollection" or "phdthesis" or "mastersthesis" or "data";

    public static BibRecord ToRecord(ElementNode element, ReadOptions options)
    {
        var flat = new FlatRecord { Type = TypeOf(element) };
        flat.Title = element.Child("title") is { } title ? TitleNotes.TrimStop(ElementMarkup.Title(title.Take())) : default;
        foreach (var person in element.Elements.Concat(element.Child("authors")?.Elements ?? []).Where(e => e.Name is "author" or "editor").ToList())
        {
            if (person.Take().Text is not { } name)
                continue;
            var contributor = NameReading.Of(WithoutNumber(name), new NameOptions { Recase = false }).ToContributor(person.Is("editor") ? ContributorRole.Editor : ContributorRole.Author);
            flat.Contributors.Add(Orcid.TryParse(person["orcid"], out var orcid) ? contributor with { Orcid = orcid } : contributor);
        }

        TakeHost(element, flat);
        flat.Volume = element.TakeText("volume");
        flat.Issue = element.TakeText("number");
        flat.Pages = element.TakeText("pages") is { } pages ? Pages.Parse(pages) : null;
        if (BibDate.TryParse(element.TakeText("year"), out var year) && year.Start.IsKnown)
            flat.Issued = PlainDate.WithParts(year, element.TakeText("month"), null, null);
        flat.Publisher = element.TakeText("publisher") ?? element.TakeText("school");
        foreach (var number in element.Elements.Where(e => e.Name is "isbn" or "issn"))
        {
            if (number.Text is { } text && flat.TakeStandardNumbers(text))
                number.Take();
        }

        flat.Notes.AddRange(element.TakeTexts("note"));
        TakeAddresses(element, flat);
        UnreadElements.Keep(element, DblpFormat.Name, flat.ExtraFields);
        if (element["key"] is { } key)
            flat.Keep(DblpFormat.Name, "@key", key);
        return flat.ToRecord(options.ExtraFields);
    }

    // Search tells the type in words.
    private static WorkType TypeOf(ElementNode element) => element.Is("info")
        ? element.TakeText("type") switch
        {
            "Journal Articles" => WorkType.JournalArticle,
            "Conference and Workshop Papers" => WorkType.ConferencePaper,
            "Parts in Books or Collections" => WorkType.Chapter,
            "Books and Theses" => WorkType.Book,
            "Editorship" => WorkType.Proceedings,
            "Informal Publications" or "Informal and Other Publications" => WorkType.Preprint,
            "Data and Artifacts" => WorkType.Dataset,
            "Reference Works" => WorkType.EncyclopediaEntry,
            _ => WorkType.Document,
        }
        : element.Name switch
        {
            "article" when element["publtype"]?.StartsWith("informal", StringComparison.Ordinal) == true => WorkType.Preprint,
            "article" => WorkType.JournalArticle,
            "inproceedings" => WorkType.ConferencePaper,
            "proceedings" => WorkType.Proceedings,
            "book" => WorkType.Book,
            "incollection" => WorkType.Chapter,
            "phdthesis" or "mastersthesis" => WorkType.Thesis,
            "data" => WorkType.Dataset,
            "www" => WorkType.WebPage,
            _ => WorkType.Document,
        };

    private static void TakeHost(ElementNode element, FlatRecord flat)
    {
        flat.SeriesTitle = element.TakeText("series") is { } series ? (RichText)series : default;

        // Of a whole, the short name of the conference says nothing of where it stands.
        if (!FlatKinds.IsWhole(flat.Type) && (element.TakeText("journal") ?? element.TakeText("booktitle") ?? element.TakeText("venue")) is { } host)
            flat.HostTitle = host;
    }

    private static void TakeAddresses(ElementNode element, FlatRecord flat)
    {
        if (element.Child("doi") is { } said && Doi.TryParse(said.Text, out var own))
            (flat.Doi, _) = (own, said.Take());
        foreach (var address in element.Elements.Where(e => e.Name is "ee" or "url"))
        {
            if (address.Text is not { } text || text.Contains(Dblp, StringComparison.Ordinal) || !text.Contains("://", StringComparison.Ordinal))
                continue;
            if (Doi.TryParse(text, out var doi) && (flat.Doi is null || flat.Doi == doi))
                (flat.Doi, _) = (doi, address.Take());
            else if (flat.Url is null)
                (flat.Url, _) = (text, address.Take());
        }
    }

    // "Wei Wang 0001"
    private static string WithoutNumber(string name)
    {
        var at = name.LastIndexOf(' ');
        return at > 0 && name.Length - at == 5 && name.AsSpan(at + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? name[..at] : name;
    }
}
