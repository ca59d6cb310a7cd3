namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    private string? _seriesVolume;

    private void TakeContainers(BibRecord record, bool ascii)
    {
        Container? host = null;
        Container? series = null;
        Container? whole = null;
        foreach (var container in record.Containers)
        {
            if (Formats.MainTitle.Of(container.Titles) is null)
                continue;
            if (container.Kind == ContainerKind.Collection && (host is not null || IsWhole(Work)))
                whole ??= container;
            else if ((IsWhole(Work) && container.Kind is not (ContainerKind.Unspecified or ContainerKind.Book or ContainerKind.Proceedings)) || container.Kind == ContainerKind.Series)
                series ??= container;
            else
                host ??= container;
        }

        if (IsArticle(Work) && host is null)
            (host, series) = (series, null);
        if (host is not null)
            TakeHost(host, ascii);
        if (series is not null)
        {
            Series = TexTitle.Of(Formats.MainTitle.Of(series.Titles), ascii);
            _seriesVolume = TexText.Normalize(series.Volume, ascii);
        }

        if (whole is not null)
            (MainTitle, MainSubtitle) = TitleOf(Formats.MainTitle.Of(whole.Titles), ascii);
        foreach (var container in record.Containers)
            TakeStandardNumbers(container.Identifiers);
        TakeStandardNumbers(record.Identifiers);
    }

    private void TakeHost(Container host, bool ascii)
    {
        var main = Formats.MainTitle.Of(host.Titles);
        if (IsInBook(Work) || (!IsArticle(Work) && host.Kind is ContainerKind.Book or ContainerKind.Proceedings))
        {
            (BookTitle, BookSubtitle) = TitleOf(main, ascii);
            (BookTitle, BookSubtitle) = (CaseProtection.Apply(BookTitle), CaseProtection.Apply(BookSubtitle));
        }
        else if (IsArticle(Work) || host.Kind == ContainerKind.Periodical)
        {
            (Journal, JournalSubtitle) = TitleOf(main, ascii);
            foreach (var other in host.Titles)
            {
                if (other.Kind is TitleKind.Abbreviated or TitleKind.Short && ShortJournal.IsEmpty && !ReferenceEquals(other, main) && !other.MachineTranslated)
                    ShortJournal = TexTitle.Of(other, ascii);
            }
        }
        else
        {
            HowPublished = TexTitle.Of(main, ascii);
        }
    }

    // BibLaTeX has a field for what follows the colon.
    private (RichText Title, RichText Subtitle) TitleOf(Title? title, bool ascii)
    {
        if (!Dialect.HasSubtitles || title?.Subtitle is not { } subtitle || TexText.Normalize(subtitle, ascii) is not { IsEmpty: false } rest)
            return (TexTitle.Of(title, ascii), default);
        return TexText.Normalize(title.Text, ascii) is { IsEmpty: false } main ? (main, rest) : (rest, default);
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

    private ValueList<Container> ToContainers(List<Identifier> own)
    {
        var containers = new List<Container>(2);
        Add(containers, Journal, JournalSubtitle, ContainerKind.Periodical, ShortJournal);
        Add(containers, BookTitle, BookSubtitle, Work == WorkType.ConferencePaper ? ContainerKind.Proceedings : ContainerKind.Book);
        Add(containers, HowPublished, default, HowPublishedKind(Work));
        Add(containers, MainTitle, MainSubtitle, ContainerKind.Collection);
        Add(containers, Series, default, ContainerKind.Series);
        if (!Series.IsEmpty && NumberIsInSeries(Work) && Number is not null)
            containers[^1] = containers[^1] with { Volume = Number };
        if (Issns.Count == 0 && Isbns.Count == 0)
            return containers.ToValueList();

        var issns = Issns.Select(v => new Identifier(IdentifierKind.Issn, v)).ToArray();
        var isbns = Isbns.Select(v => new Identifier(IdentifierKind.Isbn, v)).ToArray();
        if (BookTitle.IsEmpty)
            own.AddRange(isbns);
        else
            AddTo(containers, containers.FindIndex(c => c.Kind is ContainerKind.Book or ContainerKind.Proceedings), isbns);
        if (containers.Count == 0)
            own.AddRange(issns);
        else
            AddTo(containers, NumberIsInSeries(Work) && !Series.IsEmpty ? containers.Count - 1 : 0, issns);
        return containers.ToValueList();
    }

    private static void Add(List<Container> containers, RichText title, RichText subtitle, ContainerKind kind, RichText abbreviation = default)
    {
        if (title.IsEmpty)
            return;
        var main = new Title { Text = title, Subtitle = subtitle.IsEmpty ? default(RichText?) : subtitle };
        ValueList<Title> titles = abbreviation.IsEmpty ? [main] : [main, new Title { Text = abbreviation, Kind = TitleKind.Abbreviated }];
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
        WorkType.Preprint or WorkType.Dataset or WorkType.Software or WorkType.Workflow => ContainerKind.Repository,
        WorkType.Collection => ContainerKind.Repository,
        _ => ContainerKind.Unspecified,
    };
}
