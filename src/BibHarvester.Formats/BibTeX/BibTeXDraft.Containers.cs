using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    private string? _seriesVolume;

    private void TakeContainers(BibRecord record, bool ascii)
    {
        Container? journal = null;
        Container? book = null;
        Container? other = null;
        Container? whole = null;
        Container? series = null;
        foreach (var container in record.Containers)
        {
            if (Flat.MainTitle.Of(container.Titles) is null)
                continue;
            if (container.Kind == ContainerKind.Series)
                series ??= container;
            else if (container.Kind == ContainerKind.Periodical)
                journal ??= container;
            else if (container.Kind is ContainerKind.Book or ContainerKind.Proceedings)
                book ??= container;
            else if (container.Kind == ContainerKind.Collection && (journal is not null || book is not null || other is not null || IsWhole(Work)))
                whole ??= container;
            else
                other ??= container;
        }

        if (IsArticle(Work) && journal is null)
        {
            journal = book ?? other ?? series;
            book = null;
            other = ReferenceEquals(journal, other) ? null : other;
            series = ReferenceEquals(journal, series) ? null : series;
        }
        else if (IsInBook(Work) && book is null)
        {
            book = journal ?? other;
            journal = null;
            other = ReferenceEquals(book, other) ? null : other;
        }
        else if (IsWhole(Work) && series is null && other is { Kind: not ContainerKind.Unspecified })
            (series, other) = (other, null);
        TakeHosts(journal, book, other, ascii);
        if (series is not null)
        {
            Series = TexTitle.Of(Flat.MainTitle.Of(series.Titles), ascii);
            _seriesVolume = TexText.Normalize(series.Volume, ascii);
        }

        if (whole is not null)
            (MainTitle, MainSubtitle) = TitleOf(Flat.MainTitle.Of(whole.Titles), ascii);
        foreach (var container in record.Containers)
            TakeStandardNumbers(container.Identifiers);
        TakeStandardNumbers(record.Identifiers);
    }

    private void TakeHosts(Container? journal, Container? book, Container? other, bool ascii)
    {
        if (book is not null)
            (BookTitle, BookSubtitle) = TitleOf(Flat.MainTitle.Of(book.Titles), ascii);
        if (other is not null)
            HowPublished = TexTitle.Of(Flat.MainTitle.Of(other.Titles), ascii);
        if (journal is null)
            return;
        var main = Flat.MainTitle.Of(journal.Titles);
        (Journal, JournalSubtitle) = TitleOf(main, ascii);
        foreach (var title in journal.Titles)
        {
            if (title.Kind is TitleKind.Abbreviated or TitleKind.Short && ShortJournal.IsEmpty && !ReferenceEquals(title, main) && !title.MachineTranslated)
                ShortJournal = TexTitle.Of(title, ascii);
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
        var containers = lists.Containers;
        Add(containers, Journal, JournalSubtitle, ContainerKind.Periodical, ShortJournal);
        Add(containers, BookTitle, BookSubtitle, Work == WorkType.ConferencePaper ? ContainerKind.Proceedings : ContainerKind.Book);
        if (!IsPublisherHowPublished)
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

    // What has no publisher says there who brought it out; a site, a repository or an address is where it stands.
    private bool IsPublisherHowPublished =>
        HasNoPublisher && Publisher is null && School is null && Institution is null && HowPublished is { IsEmpty: false, Spans.Count: 0 } &&
        !HowPublished.Plain.Contains("://", StringComparison.Ordinal) && Listed(HowPublished.Plain, ascii: false) == HowPublished.Plain;

    /// <summary>Whether the entry has no field for a publisher in the manuals, but one for how it was published, and stands in nothing that is said there.</summary>
    private bool HasNoPublisher =>
        (EntryType is "misc" or "booklet" or "unpublished" || (!Dialect.HasLists && EntryType is "software" or "dataset")) && HowPublishedKind(Work) == ContainerKind.Unspecified && !IsByInstitution(Work) && MainTitle.IsEmpty;

    private static ContainerKind HowPublishedKind(WorkType work) => work switch
    {
        WorkType.WebPage or WorkType.Post or WorkType.BlogPost => ContainerKind.WebSite,
        WorkType.Preprint or WorkType.Collection => ContainerKind.Repository,
        _ => ContainerKind.Unspecified,
    };
}
