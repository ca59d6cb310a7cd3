using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<JsonString> _containerTitles = new();
    private readonly ListBuilder<JsonString> _shortContainerTitles = new();
    private readonly ListBuilder<JsonString> _seriesTitles = new();
    private readonly ListBuilder<Title> _namesOfContainer = new();
    private JsonString? _groupTitle;

    private void ClearContainers()
    {
        _containerTitles.Clear();
        _shortContainerTitles.Clear();
        _seriesTitles.Clear();
        _namesOfContainer.Clear();
        _groupTitle = null;
    }

    private void ComposeContainers()
    {
        var (own, serial) = ContainerKinds(Draft.Type);
        if (_containerTitles.Count == 0 && own == ContainerKind.Repository)
            AddServer();
        else if (_containerTitles.Count > 1 && own is not ContainerKind.Periodical)
            AddBookAndSeries(own);
        else
            AddOne(own);
        foreach (var series in _seriesTitles.Items)
        {
            Name(Markup(series.Text), TitleKind.Main);
            Draft.Containers.Add(new Container { Kind = ContainerKind.Series, Titles = _namesOfContainer.Take() });
        }

        PlaceNumbers(_isbns, HasOwnIsbn(Draft.Type), own);
        PlaceNumbers(_issns, HasOwnIssn(Draft.Type), serial);
        if (_groupTitle is { } left)
            KeepExtra(left.Raw, "group-title");
    }

    private void AddServer()
    {
        if (_server is { } server)
        {
            Name(server.Name, TitleKind.Main);
            if (server.Acronym is { } acronym && acronym != server.Name)
                Name(acronym, TitleKind.Short);
        }
        else if (_groupTitle is { } group)
        {
            Name(Markup(group.Text), TitleKind.Main);
            _groupTitle = null;
        }
        else
        {
            return;
        }

        Draft.Containers.Add(new Container { Kind = ContainerKind.Repository, Titles = _namesOfContainer.Take() });
    }

    private void AddOne(ContainerKind kind)
    {
        if (_containerTitles.Count + _shortContainerTitles.Count == 0)
            return;
        var main = kind == ContainerKind.Periodical ? ContainerTitles.MainOf(_containerTitles.Items, _shortContainerTitles.Items) : 0;
        for (var i = 0; i < _containerTitles.Count; i++)
        {
            var raw = _containerTitles[i == 0 ? main : i <= main ? i - 1 : i];
            var title = Markup(raw.Text);
            if (i == 0 && !ReferenceEquals(title.Plain, raw.Text))
                Row("/containers/0/titles/0/text", "title.markup", raw.Raw);
            Name(title, i == 0 ? TitleKind.Main : ContainerTitles.KindBeside(_containerTitles[main].Text, raw.Text));
        }

        AddShortNames();
        Draft.Containers.Add(new Container { Kind = kind, Titles = _namesOfContainer.Take() });
    }

    private void AddBookAndSeries(ContainerKind kind)
    {
        var series = ContainerTitles.SeriesOf(_containerTitles.Items);
        for (var i = 0; i < _containerTitles.Count; i++)
        {
            if (i != series)
                Name(Markup(_containerTitles[i].Text), _namesOfContainer.Count == 0 ? TitleKind.Main : TitleKind.Alternative);
        }

        // A short title stands for one of the long ones; which, nobody says: the nearest has it.
        AddShortNames();
        Draft.Containers.Add(new Container
        {
            Kind = kind == ContainerKind.Series ? ContainerKind.Book : kind,
            Titles = _namesOfContainer.Take(),
        });
        Name(Markup(_containerTitles[series].Text), TitleKind.Main);
        Draft.Containers.Add(new Container { Kind = ContainerKind.Series, Titles = _namesOfContainer.Take() });
    }

    private void AddShortNames()
    {
        foreach (var title in _shortContainerTitles.Items)
            Name(Markup(title.Text), TitleKind.Abbreviated);
    }

    private void Name(RichText title, TitleKind kind)
    {
        foreach (var known in _namesOfContainer.Items)
        {
            if (known.Text.Plain == title.Plain)
                return;
        }

        if (!title.IsEmpty)
            _namesOfContainer.Add(new Title { Text = title, Kind = kind });
    }

    // Numbers of the work itself, or of the container of that kind; of a container without a title where there is none.
    private void PlaceNumbers(ListBuilder<Identifier> numbers, bool isOwn, ContainerKind kind)
    {
        if (numbers.Count == 0)
            return;
        if (isOwn)
        {
            foreach (var number in numbers.Items)
                Draft.Identifiers.Add(number);
            numbers.Clear();
            return;
        }

        for (var i = 0; i < Draft.Containers.Count; i++)
        {
            if (Draft.Containers[i].Kind != kind && !(Draft.Containers.Count == 1 && kind != ContainerKind.Series))
                continue;
            Draft.Containers[i] = Draft.Containers[i] with { Identifiers = Both(Draft.Containers[i].Identifiers, numbers.Take()) };
            return;
        }

        Draft.Containers.Add(new Container { Kind = kind, Identifiers = numbers.Take() });
    }

    private static ValueList<Identifier> Both(ValueList<Identifier> first, ValueList<Identifier> second) =>
        first.IsEmpty ? second : [.. first.AsSpan(), .. second.AsSpan()];

    // What a work of a type is part of, and which of its containers an ISSN is of.
    private static (ContainerKind Own, ContainerKind Serial) ContainerKinds(WorkType type) => type switch
    {
        WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.NewspaperArticle or WorkType.Journal or
            WorkType.JournalVolume or WorkType.JournalIssue or WorkType.PeerReview or WorkType.Component or
            WorkType.Review or WorkType.BookReview => (ContainerKind.Periodical, ContainerKind.Periodical),
        WorkType.Chapter or WorkType.BookPart or WorkType.Entry or WorkType.DictionaryEntry or WorkType.EncyclopediaEntry =>
            (ContainerKind.Book, ContainerKind.Series),
        WorkType.ConferencePaper => (ContainerKind.Proceedings, ContainerKind.Series),
        WorkType.Preprint or WorkType.Dataset or WorkType.Database or WorkType.Software =>
            (ContainerKind.Repository, ContainerKind.Series),
        WorkType.Book or WorkType.EditedBook or WorkType.ReferenceBook or WorkType.BookSet or WorkType.BookSeries or
            WorkType.Proceedings or WorkType.ProceedingsSeries or WorkType.Report or WorkType.ReportSeries or
            WorkType.ReportComponent or WorkType.Thesis or WorkType.Standard => (ContainerKind.Series, ContainerKind.Series),
        _ => (ContainerKind.Unspecified, ContainerKind.Unspecified),
    };

    private static bool HasOwnIsbn(WorkType type) => type is WorkType.Book or WorkType.EditedBook or WorkType.ReferenceBook or
        WorkType.BookSet or WorkType.BookSeries or WorkType.Proceedings or WorkType.ProceedingsSeries or WorkType.Report or
        WorkType.ReportSeries or WorkType.Thesis or WorkType.Standard or WorkType.Document or WorkType.Dataset or
        WorkType.Database or WorkType.Journal;

    private static bool HasOwnIssn(WorkType type) => type is WorkType.Journal or WorkType.BookSeries or
        WorkType.ProceedingsSeries or WorkType.ReportSeries or WorkType.Database;
}
