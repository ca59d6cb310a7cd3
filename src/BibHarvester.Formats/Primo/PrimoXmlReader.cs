using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Marc;
using BibHarvester.Formats.Mods;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Primo;

/// <summary>Reads Primo's records: what is shown, and the data for other programs.</summary>
internal sealed class PrimoXmlReader() : XmlRecordReader(PrimoXmlFormat.Name, "PNX")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "record";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        var display = element.Child("display") ?? new ElementNode("display", "", element.Line, element.Column);
        var data = element.Child("addata") ?? new ElementNode("addata", "", element.Line, element.Column);
        var flat = new FlatRecord { Type = TypeOf(display.TakeText("type"), data) };
        ReadTitles(display, data, flat);
        PrimoNames.Take(display, data, flat);
        ReadDate(display, data, flat);
        ReadPublisher(display, data, flat);
        flat.Volume = data.TakeText("volume");
        flat.Issue = data.TakeText("issue");
        flat.ArticleNumber = data.TakeText("artnum");
        ReadPages(data, flat);
        foreach (var number in data.Elements.Where(e => e.Name is "issn" or "eissn" or "isbn" or "eisbn" && e.Text is not null))
        {
            if (flat.TakeStandardNumbers(number.Text!))
                number.Take();
        }

        if (data.Child("doi")?.Text is { } doiText && Doi.TryParse(doiText, out var doi))
            (flat.Doi, _) = (doi, data.TakeText("doi"));
        if (data.Child("pmid")?.Text is { } pmidText && Pmid.TryParse(pmidText, out var pmid))
            (flat.Pmid, _) = (pmid.Value, data.TakeText("pmid"));
        flat.Url = data.TakeText("url");
        flat.Language = Languages.Normalize(display.TakeText("language")?.Split(';', ' ')[0]);
        flat.Edition = display.TakeText("edition") ?? data.TakeText("edition");
        if (display.Child("format")?.Text is { } extent)
            flat.PageCount = MarcText.PagesIn(extent);
        flat.Abstract = data.TakeText("abstract") ?? display.TakeText("description") ?? "";
        foreach (var note in data.TakeTexts("notes"))
            flat.TakeNote(note);
        foreach (var subject in display.TakeTexts("subject"))
            flat.Keywords.AddRange(subject.Split(" ; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        UnreadElements.Keep(element, PrimoXmlFormat.Name, flat.ExtraFields);
        yield return flat.ToRecord(notes.Options.ExtraFields);
    }

    private static WorkType TypeOf(string? shown, ElementNode data)
    {
        var type = shown?.ToUpperInvariant().Replace('-', '_').TrimEnd('S') switch
        {
            "BOOK" or "EBOOK" or "PBOOK" or "PRINT_BOOK" or "MANUAL" => WorkType.Book,
            "BOOK_CHAPTER" => WorkType.Chapter,
            "ARTICLE" or "JOURNAL_ARTICLE" => WorkType.JournalArticle,
            "REVIEW" => WorkType.Review,
            "JOURNAL" => WorkType.Journal,
            "NEWSPAPER_ARTICLE" => WorkType.NewspaperArticle,
            "CONFERENCE_PROCEEDING" => WorkType.ConferencePaper,
            "DISSERTATION" or "THESI" => WorkType.Thesis,
            "REPORT" or "TECHNICAL_REPORT" => WorkType.Report,
            "PATENT" => WorkType.Patent,
            "MAP" => WorkType.Map,
            "VIDEO" or "DVD" => WorkType.Video,
            "AUDIO" or "SOUND_RECORDING" => WorkType.Audio,
            "SCORE" => WorkType.MusicalScore,
            "IMAGE" => WorkType.Image,
            "DATASET" or "RESEARCH_DATASET" => WorkType.Dataset,
            "WEBSITE" or "WEB_RESOURCE" => WorkType.WebPage,
            "REFERENCE_ENTRY" or "REFERENCE_ENTRIE" => WorkType.EncyclopediaEntry,
            _ => (WorkType?)null,
        };
        return type ?? (shown is null ? null : ModsTypes.Read(shown)) ?? (data.Child("jtitle") is not null ? WorkType.JournalArticle : data.Child("btitle") is not null ? WorkType.Book : WorkType.Document);
    }

    private static void ReadTitles(ElementNode display, ElementNode data, FlatRecord flat)
    {
        var shown = display.Child("title")?.Text;
        var responsibility = shown?.IndexOf(" / ", StringComparison.Ordinal) ?? -1;
        if (responsibility < 0)
            display.TakeText("title");
        flat.Title = MarcText.Trim(responsibility > 0 ? shown![..responsibility] : shown)?.Replace(" : ", ": ", StringComparison.Ordinal) ?? data.TakeText("atitle") ?? data.TakeText("btitle") ?? "";
        if (FlatKinds.IsInPeriodical(flat.Type))
            (flat.HostTitle, flat.HostAbbreviation) = (data.TakeText("jtitle") ?? "", data.Child("jtitle") is null ? null : data.TakeText("stitle"));
        else if (FlatKinds.IsInBook(flat.Type) && data.Child("atitle") is not null)
            flat.HostTitle = data.TakeText("btitle") ?? data.TakeText("jtitle") ?? "";
        if (data.TakeText("seriestitle") is not { } series)
            return;
        var number = series.LastIndexOf(';');
        (flat.SeriesTitle, flat.SeriesNumber) = number > 0 ? (series[..number].TrimEnd(), LineText.Normalize(series[(number + 1)..])) : (series, null);
    }

    private static void ReadDate(ElementNode display, ElementNode data, FlatRecord flat)
    {
        BibDate? best = null;
        foreach (var element in data.Children("date").Concat(data.Children("risdate")).Concat(display.Children("creationdate")))
        {
            if (element.Text is not { } text)
                continue;
            var compact = text.Length == 8 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? $"{text[..4]}-{text[4..6]}-{text[6..]}" : text;
            if (MarcText.ReadDate(compact) is not { } date || (best is { } known && !(known.Start.Month == 0 && date.Start.Month > 0 && date.Year == known.Year)))
                continue;
            best = date;
        }

        flat.Issued = best;
    }

    private static void ReadPublisher(ElementNode display, ElementNode data, FlatRecord flat)
    {
        flat.Publisher = data.TakeText("pub");
        flat.Place = data.TakeText("cop");
        if (display.Child("publisher") is not { Text: { } shown } element)
            return;
        // Where nobody is known, catalogues show the date alone: [1970?].
        if (!shown.Any(char.IsLetter))
            return;
        var colon = shown.IndexOf(':', StringComparison.Ordinal);
        if (flat.Publisher is null && colon > 0)
            (flat.Publisher, flat.Place) = (LineText.Normalize(shown[(colon + 1)..]), flat.Place ?? LineText.Normalize(shown[..colon]));
        else if (flat.Publisher is null)
            flat.Publisher = flat.Place is { } place && shown.StartsWith(place + " ", StringComparison.Ordinal) ? shown[(place.Length + 1)..] : shown;
        element.Take();
    }

    private static void ReadPages(ElementNode data, FlatRecord flat)
    {
        var (first, last, pages) = (data.Child("spage")?.Text, data.Child("epage")?.Text, data.Child("pages")?.Text);
        flat.Pages = pages is not null && (first is null || last is null) ? new PageRange(null, null, pages).ToPages() : FlatKinds.IsWhole(flat.Type) ? null : new PageRange(first, last, null).ToPages();
        if (flat.Pages is null)
            return;
        data.TakeText("spage");
        data.TakeText("epage");
        data.TakeText("pages");
    }
}
