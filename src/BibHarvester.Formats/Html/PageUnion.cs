namespace BibHarvester.Formats.Html;

/// <summary>Joins what the vocabularies of one page say of its work, the most trusted first.</summary>
internal sealed class PageUnion
{
    /// <summary>What they say together; absent where none says anything.</summary>
    public BibRecord? Record { get; private set; }

    /// <summary>Values that a more trusted vocabulary contradicts, under the name of the field: <c>dc/Title</c>.</summary>
    public List<ExtraField> Contradictions { get; } = [];

    /// <summary>Adds what a vocabulary says where nothing was said before.</summary>
    public void Add(string vocabulary, BibRecord record)
    {
        if (Record is not { } known)
        {
            Record = record;
            return;
        }

        Note(vocabulary, "Title", known.Title?.Text.Plain, record.Title?.Text.Plain);
        Note(vocabulary, "Issued", known.Issued?.ToString(), record.Issued?.ToString());
        Note(vocabulary, "Container", HostTitle(known), HostTitle(record));
        Note(vocabulary, "Volume", known.Volume, record.Volume);
        Note(vocabulary, "Issue", known.Issue, record.Issue);
        Note(vocabulary, "Doi", known.Doi?.Key, record.Doi?.Key);
        Record = known with
        {
            Type = IsVague(known.Type) && !IsVague(record.Type) ? record.Type : known.Type,
            Genre = known.Genre ?? record.Genre,
            Titles = known.Titles.Count > 0 ? known.Titles : record.Titles,
            Contributors = People(known, record),
            IncompleteRoles = known.IncompleteRoles.Count > 0 ? known.IncompleteRoles : record.IncompleteRoles,
            Dates = Dates(known, record),
            Containers = Containers(known, record),
            Event = known.Event ?? record.Event,
            Volume = known.Volume ?? record.Volume,
            Issue = known.Issue ?? record.Issue,
            Number = known.Number ?? record.Number,
            Pages = known.Pages is { Last: not null } || record.Pages is null || known.ArticleNumber is not null ? known.Pages : record.Pages.First == known.Pages?.First || known.Pages is null ? record.Pages : known.Pages,
            ArticleNumber = known.ArticleNumber ?? (known.Pages is null ? record.ArticleNumber : null),
            PageCount = known.PageCount ?? record.PageCount,
            Publishers = known.Publishers.Count > 0 ? known.Publishers : record.Publishers,
            Edition = known.Edition ?? record.Edition,
            Version = known.Version ?? record.Version,
            Language = known.Language ?? record.Language,
            Abstracts = known.Abstracts.Count > 0 ? known.Abstracts : record.Abstracts,
            Keywords = known.Keywords.Count > 0 ? known.Keywords : record.Keywords,
            Identifiers = [.. known.Identifiers.AsSpan(), .. record.Identifiers.Where(i => !known.Identifiers.Contains(i) && (i.Kind != IdentifierKind.Doi || known.Doi is null))],
            Links = [.. known.Links.AsSpan(), .. record.Links.Where(l => !known.Links.Any(k => k.Url == l.Url || (k.Kind == l.Kind && l.Kind == LinkKind.LandingPage)))],
            Licenses = known.Licenses.Count > 0 ? known.Licenses : record.Licenses,
            Funding = known.Funding.Count > 0 ? known.Funding : record.Funding,
            References = known.References.Count >= record.References.Count ? known.References : record.References,
            Notes = known.Notes.Count > 0 ? known.Notes : record.Notes,
            ExtraFields = [.. known.ExtraFields.AsSpan(), .. record.ExtraFields.AsSpan()],
        };
    }

    private static bool IsVague(WorkType type) => type is WorkType.Document or WorkType.WebPage;

    private void Note(string vocabulary, string field, string? known, string? other)
    {
        if (known is not null && other is not null && !known.Equals(other, StringComparison.OrdinalIgnoreCase))
            Contradictions.Add(new ExtraField(HtmlMetaFormat.Name, $"{vocabulary}/{field}", ExtraValues.FromText(other)));
    }

    // Of each role the longer list, so that nobody is lost; of lists as long the first.
    private static ValueList<Contributor> People(BibRecord known, BibRecord record)
    {
        var people = new List<Contributor>();
        foreach (var role in known.Contributors.Concat(record.Contributors).Select(c => c.Role).Distinct())
        {
            var first = known.Contributors.Where(c => c.Role == role).ToList();
            var second = record.Contributors.Where(c => c.Role == role).ToList();

            // A person in another role is no other person.
            if (role == ContributorRole.Other && first.Count == 0)
                second.RemoveAll(c => known.Contributors.Any(k => k.Person == c.Person && k.Organization == c.Organization));
            people.AddRange(second.Count > first.Count ? second : first);
        }

        return people.ToValueList();
    }

    private static ValueList<WorkDate> Dates(BibRecord known, BibRecord record)
    {
        var published = known.Issued is not null;
        var added = record.Dates.Where(d => !known.Dates.Any(k => k.Kind == d.Kind) && !(published && d.Kind is DateKind.Issued or DateKind.Available)).ToList();

        // The same date in more detail.
        var dates = known.Dates.Select(d => record.Dates.FirstOrDefault(o => o.Kind == d.Kind) is { Date.Start: { Year: > 0 } more } other && more.Year == d.Date.Start.Year && d.Date.Start.Month == 0 && more.Month > 0 ? other : d);
        return [.. dates, .. added];
    }

    private static ValueList<Container> Containers(BibRecord known, BibRecord record)
    {
        if (known.Containers.Count == 0)
            return record.Containers;
        if (record.Containers.Count == 0 || (known.Containers[0].Title is { } title && record.Containers[0].Title is { } other && !title.Equals(other, StringComparison.OrdinalIgnoreCase)))
            return known.Containers;
        var (first, second) = (known.Containers[0], record.Containers[0]);
        var joined = first with
        {
            Titles = first.Titles.Count > 0 ? [.. first.Titles.AsSpan(), .. second.Titles.Where(t => t.Kind != TitleKind.Main && !first.Titles.Any(f => f.Kind == t.Kind))] : second.Titles,
            Identifiers = [.. first.Identifiers.AsSpan(), .. second.Identifiers.Where(i => !first.Identifiers.Any(f => f.Key == i.Key))],
        };
        return [joined, .. known.Containers.Skip(1)];
    }

    private static string? HostTitle(BibRecord record) => record.Containers is [var first, ..] ? first.Title : null;
}
