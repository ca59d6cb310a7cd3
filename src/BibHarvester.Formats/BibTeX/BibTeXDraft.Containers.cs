namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    private string? _seriesVolume;

    private void TakeContainers(BibRecord record, bool ascii)
    {
        Container? host = null;
        Container? series = null;
        foreach (var container in record.Containers)
        {
            if (MainTitle.Of(container.Titles) is null)
                continue;
            if (IsWhole(EntryType) || container.Kind == ContainerKind.Series)
                series ??= container;
            else
                host ??= container;
        }

        if (EntryType == "article" && host is null)
            (host, series) = (series, null);
        if (host is not null)
            TakeHost(host, ascii);
        if (series is not null)
        {
            Series = TexTitle.Of(MainTitle.Of(series.Titles), ascii);
            _seriesVolume = TexText.Normalize(series.Volume, ascii);
        }

        foreach (var container in record.Containers)
            TakeStandardNumbers(container.Identifiers);
        TakeStandardNumbers(record.Identifiers);
    }

    private void TakeHost(Container host, bool ascii)
    {
        var main = MainTitle.Of(host.Titles);
        var title = TexTitle.Of(main, ascii);
        if (IsInBook(EntryType) || (EntryType == "misc" && host.Kind is ContainerKind.Book or ContainerKind.Proceedings))
        {
            BookTitle = CaseProtection.Apply(title);
        }
        else if (EntryType == "article" || host.Kind == ContainerKind.Periodical)
        {
            Journal = title;
            foreach (var other in host.Titles)
            {
                if (other.Kind is TitleKind.Abbreviated or TitleKind.Short && ShortJournal.IsEmpty && !ReferenceEquals(other, main) && !other.MachineTranslated)
                    ShortJournal = TexTitle.Of(other, ascii);
            }
        }
        else
        {
            HowPublished = title;
        }
    }

    private void TakeStandardNumbers(ValueList<Identifier> identifiers)
    {
        foreach (var identifier in identifiers)
        {
            if (identifier.Kind == IdentifierKind.Issn && BibHarvester.Issn.TryParse(identifier.Value, out var issn) && !Issns.Contains(issn.Value))
                Issns.Add(issn.Value);
            else if (identifier.Kind == IdentifierKind.Isbn && BibHarvester.Isbn.TryParse(identifier.Value, out var isbn) && !Isbns.Contains(isbn.Value))
                Isbns.Add(isbn.Value);
        }
    }

    private ValueList<Container> ToContainers(WorkType work, List<Identifier> own)
    {
        var containers = new List<Container>();
        Add(containers, Journal, ContainerKind.Periodical, ShortJournal);
        Add(containers, BookTitle, EntryType is "inproceedings" or "conference" ? ContainerKind.Proceedings : ContainerKind.Book);
        Add(containers, HowPublished, HowPublishedKind(work));
        Add(containers, Series, ContainerKind.Series);
        if (!Series.IsEmpty && NumberIsInSeries(EntryType) && Number is not null)
            containers[^1] = containers[^1] with { Volume = Number };

        var issns = Issns.Select(v => new Identifier(IdentifierKind.Issn, v)).ToArray();
        var isbns = Isbns.Select(v => new Identifier(IdentifierKind.Isbn, v)).ToArray();
        if (BookTitle.IsEmpty)
            own.AddRange(isbns);
        else
            AddTo(containers, containers.FindIndex(c => c.Kind is ContainerKind.Book or ContainerKind.Proceedings), isbns);
        if (containers.Count == 0)
            own.AddRange(issns);
        else
            AddTo(containers, NumberIsInSeries(EntryType) && !Series.IsEmpty ? containers.Count - 1 : 0, issns);
        return containers.ToValueList();
    }

    private static void Add(List<Container> containers, RichText title, ContainerKind kind, RichText abbreviation = default)
    {
        if (title.IsEmpty)
            return;
        ValueList<Title> titles = abbreviation.IsEmpty
            ? [new Title { Text = title }]
            : [new Title { Text = title }, new Title { Text = abbreviation, Kind = TitleKind.Abbreviated }];
        containers.Add(new Container { Kind = kind, Titles = titles });
    }

    private static void AddTo(List<Container> containers, int at, Identifier[] identifiers)
    {
        if (identifiers.Length > 0)
            containers[at] = containers[at] with { Identifiers = [.. containers[at].Identifiers, .. identifiers] };
    }

    private static ContainerKind HowPublishedKind(WorkType work) => work switch
    {
        WorkType.WebPage or WorkType.Post or WorkType.BlogPost => ContainerKind.WebSite,
        WorkType.Preprint or WorkType.Dataset or WorkType.Software or WorkType.Workflow or WorkType.Collection => ContainerKind.Repository,
        _ => ContainerKind.Unspecified,
    };
}
