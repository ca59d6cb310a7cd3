namespace BibHarvester.Formats.Flat;

internal sealed partial class FlatRecord
{
    /// <summary>What is said of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="formatName">The format, whose extra fields are kept.</param>
    /// <param name="options">How it is written.</param>
    public static FlatRecord Of(BibRecord record, string formatName, WriteOptions options)
    {
        record = options.Abbreviations?.AddTo(record) ?? record;
        var flat = new FlatRecord
        {
            Type = record.Type,
            Genre = LineText.Normalize(record.Genre),
            CitationKey = LineText.Normalize(record.CitationKey),
            Issued = record.Issued,
            Accessed = record.DateOf(DateKind.Accessed),
            OriginalDate = record.DateOf(DateKind.Original),
            Volume = LineText.Normalize(record.Volume),
            Issue = LineText.Normalize(record.Issue),
            Number = LineText.Normalize(record.Number),
            Part = LineText.Normalize(record.Part),
            Chapter = LineText.Normalize(record.ChapterNumber),
            Section = LineText.Normalize(record.Section),
            VolumeCount = LineText.Normalize(record.VolumeCount),
            Edition = LineText.Normalize(record.Edition),
            Version = LineText.Normalize(record.Version),
            ArticleNumber = LineText.Normalize(record.ArticleNumber),
            PageCount = LineText.Normalize(record.PageCount),
            Pages = record.Pages,
            Language = LineText.Normalize(record.Language),
            EventName = LineText.Normalize(record.Event?.Name),
            EventPlace = LineText.Normalize(record.Event?.Place),
            EventDate = record.Event?.Date,
        };
        if (options.ArticleNumberAsPages && flat.Pages is null && flat.ArticleNumber is { } article)
            flat.Pages = Pages.Parse(article);
        flat.Contributors.AddRange(record.Contributors);
        flat.IncompleteRoles.AddRange(record.IncompleteRoles);
        flat.ChooseTitles(record);
        flat.ChooseContainers(record);
        flat.ChoosePublisher(record);
        flat.ChooseIdentifiers(record);
        flat.ChooseTexts(record);
        foreach (var extra in record.ExtraFields)
        {
            if (extra.Format == formatName)
                flat.ExtraFields.Add(extra);
        }

        return flat;
    }

    /// <summary>Title and subtitle as one text.</summary>
    public static RichText WholeTitle(Title? title)
    {
        if (title is null || LineText.IsBlank(title.Text.Plain))
            return default;
        return title.Subtitle is { } subtitle && !LineText.IsBlank(subtitle.Plain)
            ? title.Text + MainTitle.Joint(title.Text.Plain) + subtitle
            : title.Text;
    }

    private void ChooseTitles(BibRecord record)
    {
        var main = MainTitle.Of(record.Titles);
        Title = WholeTitle(main);
        foreach (var title in record.Titles)
        {
            if (ReferenceEquals(title, main) || title.MachineTranslated)
                continue;
            switch (title.Kind)
            {
                case TitleKind.Short when ShortTitle.IsEmpty:
                    ShortTitle = WholeTitle(title);
                    break;
                case TitleKind.Translated when TranslatedTitle.IsEmpty:
                    TranslatedTitle = WholeTitle(title);
                    break;
                case TitleKind.Original when OriginalTitle.IsEmpty:
                    OriginalTitle = WholeTitle(title);
                    break;
            }
        }
    }

    private void ChooseContainers(BibRecord record)
    {
        if (record.Containers.IsEmpty)
            return;
        Container? host = null;
        Container? series = null;
        foreach (var container in record.Containers)
        {
            if (MainTitle.Of(container.Titles) is null)
                continue;
            if (container.Kind == ContainerKind.Series || FlatKinds.IsWhole(Type))
                series = series is null || (series.Kind != ContainerKind.Series && container.Kind == ContainerKind.Series) ? container : series;
            else
                host ??= container;
        }

        if (host is null && FlatKinds.IsInPeriodical(Type))
            (host, series) = (series, null);
        var title = MainTitle.Of(host?.Titles ?? []);
        HostTitle = WholeTitle(title);
        HostAbbreviation = MainTitle.Plain(Beside(title, host, TitleKind.Abbreviated, TitleKind.Short));
        HostTranslatedTitle = WholeTitle(Beside(title, host, TitleKind.Translated, TitleKind.Translated));
        SeriesTitle = WholeTitle(MainTitle.Of(series?.Titles ?? []));
        SeriesNumber = LineText.Normalize(series?.Volume);
        foreach (var container in record.Containers)
        {
            if (container.Kind == ContainerKind.Collection && !ReferenceEquals(container, host) && VolumesTitle.IsEmpty)
                VolumesTitle = WholeTitle(MainTitle.Of(container.Titles));
        }
    }

    // The first title of a kind, or of another, that is not the main one.
    private static Title? Beside(Title? main, Container? container, TitleKind kind, TitleKind orKind)
    {
        foreach (var title in container?.Titles ?? [])
        {
            if ((title.Kind == kind || title.Kind == orKind) && !ReferenceEquals(title, main) && !title.MachineTranslated)
                return title;
        }

        return null;
    }

    private void ChoosePublisher(BibRecord record)
    {
        var (publisher, institution, place) = MainPublishers.Of(record);
        var chosen = FlatKinds.IsByInstitution(Type) ? institution ?? publisher : publisher ?? institution;
        Publisher = LineText.Normalize(chosen?.Name);
        Place = LineText.Normalize(chosen?.Place) ?? place;
    }

    private void ChooseIdentifiers(BibRecord record)
    {
        Doi = record.Doi;
        foreach (var container in record.Containers)
            ChooseIdentifiers(container.Identifiers);
        ChooseIdentifiers(record.Identifiers);

        // However they are spread over containers when they are read back, they come in the same order.
        if (StandardNumbers.Count > 1)
        {
            var books = StandardNumbers.FindAll(n => n.Kind != IdentifierKind.Issn);
            StandardNumbers.RemoveAll(n => n.Kind != IdentifierKind.Issn);
            StandardNumbers.AddRange(books);
        }

        Url = LineText.Normalize(MainLink.Of(record, Doi));
    }

    private void ChooseIdentifiers(ValueList<Identifier> identifiers)
    {
        foreach (var identifier in identifiers)
        {
            switch (identifier.Kind)
            {
                case IdentifierKind.Issn or IdentifierKind.Isbn when StandardNumber(identifier.Value) is { } number && number.Kind == identifier.Kind:
                    Add(number);
                    break;
                case IdentifierKind.Pmid when BibHarvester.Pmid.TryParse(identifier.Value, out var pmid):
                    Pmid ??= pmid.Value;
                    break;
                case IdentifierKind.Pmcid when BibHarvester.Pmcid.TryParse(identifier.Value, out var pmcid):
                    Pmcid ??= pmcid.Value;
                    break;
                case IdentifierKind.Arxiv when ArxivId.TryParse(identifier.Value, out var arxiv):
                    Arxiv ??= arxiv.Value;
                    break;
            }
        }
    }

    private void ChooseTexts(BibRecord record)
    {
        foreach (var text in record.Abstracts)
        {
            if (text is { Kind: AbstractKind.Abstract, MachineTranslated: false } && Abstract.IsEmpty && !LineText.IsBlank(text.Text.Plain))
                Abstract = text.Text;
        }

        if (!record.Keywords.IsEmpty)
            Keywords.AddRange(record.Keywords.Select(k => LineText.Normalize(k.Text)).OfType<string>().Distinct(StringComparer.Ordinal));
        Status.AddRange(record.Status);
        if (!record.Notes.IsEmpty)
            Notes.AddRange(record.Notes.Select(LineText.Normalize).OfType<string>());
    }
}
