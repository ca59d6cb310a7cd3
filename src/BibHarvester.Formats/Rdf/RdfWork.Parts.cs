using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Rdf;

internal sealed partial class RdfWork
{
    private static readonly (string Property, ContributorRole Role)[] Roles =
    [
        ("authors", ContributorRole.Author), ("authorList", ContributorRole.Author), ("creator", ContributorRole.Author), ("author", ContributorRole.Author), ("programmers", ContributorRole.Author),
        ("presenters", ContributorRole.Author), ("interviewees", ContributorRole.Author), ("artists", ContributorRole.Author), ("cartographers", ContributorRole.Author), ("inventors", ContributorRole.Author),
        ("editors", ContributorRole.Editor), ("editorList", ContributorRole.Editor), ("editor", ContributorRole.Editor), ("translators", ContributorRole.Translator), ("translator", ContributorRole.Translator),
        ("seriesEditors", ContributorRole.CollectionEditor), ("bookAuthors", ContributorRole.ContainerAuthor), ("reviewedAuthors", ContributorRole.ReviewedAuthor), ("directors", ContributorRole.Director),
        ("director", ContributorRole.Director), ("producers", ContributorRole.Producer), ("composers", ContributorRole.Composer), ("performers", ContributorRole.Performer), ("interviewers", ContributorRole.Interviewer),
        ("recipients", ContributorRole.Recipient), ("guests", ContributorRole.Guest), ("podcasters", ContributorRole.Host), ("scriptwriters", ContributorRole.ScriptWriter), ("contributors", ContributorRole.Other),
        ("contributorList", ContributorRole.Other), ("contributor", ContributorRole.Other),
    ];

    // A sequence keeps the order; single properties repeat what is in it.
    private void ReadNames()
    {
        var known = new HashSet<(ContributorRole, ElementNode)>();
        foreach (var (property, role) in Roles)
        {
            var elements = node.Children(property).ToArray();
            var described = elements.Select(e => graph.Resolve(e)?.Child("name")?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
            foreach (var element in elements)
            {
                // The plain name of somebody who is described too, in another vocabulary.
                if (graph.Resolve(element) is null && element.Text is { } plain && described.Contains(plain))
                {
                    element.Take();
                    continue;
                }

                if (graph.Resolve(element) is { Name: "Seq" or "Bag" or "List" } list)
                {
                    foreach (var entry in list.Elements)
                        AddName(graph.Resolve(entry), entry, role, known);
                }
                else
                {
                    AddName(graph.Resolve(element), element, role, known);
                }
            }
        }

        PairScripts();
    }

    private void AddName(ElementNode? person, ElementNode property, ContributorRole role, HashSet<(ContributorRole, ElementNode)> known)
    {
        if (person is null)
        {
            if (property.Text is { } text)
                _flat.Contributors.Add(NameReading.Of(property.Take().Text ?? text, new NameOptions { Recase = false }).ToContributor(role));
            return;
        }

        if (!known.Add((role, person)))
            return;
        var isFirst = !graph.IsUsed(person);
        graph.Use(person);
        var family = TextOf(person, "surname", "familyName", "family_name", "lastName");
        var given = TextOf(person, "givenName", "givenname", "firstName", "given");
        var whole = family is null && given is null ? TextOf(person, "name", "title") : null;
        if (family is null && given is null && whole is null)
            return;
        var name = whole is not null ? person.Name is "Organization" or "Organisation" ? Contributor.OfOrganization(whole, role) : NameReading.Of(whole, new NameOptions { Recase = false }).ToContributor(role)
            : given is null && NameList.IsOrganization(family!) ? Contributor.OfOrganization(family!, role)
            : new Contributor { Role = role, Person = PersonName.OfParts(family ?? given, family is null ? null : given) };
        _flat.Contributors.Add(name with { Orcid = person["about"] is { } about && Orcid.TryParse(about, out var orcid) ? orcid : null });
        if (isFirst && !Contains(node, person))
            Keep(person, person.Name);
    }

    private static bool Contains(ElementNode element, ElementNode inner) => element == inner || element.Elements.Any(e => Contains(e, inner));

    // The same person may have a part in several works.
    private static string? TextOf(ElementNode person, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (person.Child(name) is { Text: { } text } element)
            {
                element.Take();
                return text;
            }
        }

        return null;
    }

    private void ReadNumbers(ElementNode at)
    {
        _flat.Volume ??= at.TakeText("volume") ?? at.TakeText("volumeNumber");
        if ((at.TakeText("number") ?? at.TakeText("issue") ?? at.TakeText("issueNumber")) is { } number)
        {
            if (at == node && (FlatKinds.HasOwnNumber(_flat.Type) || _flat.Type == WorkType.Report))
                _flat.Number = number;
            else
                _flat.Issue ??= number;
        }

        _flat.Pages ??= at.TakeText("pages") is { } pages ? Pages.Parse(pages) : new PageRange(at.TakeText("pageStart"), at.TakeText("pageEnd"), null).ToPages();
        _flat.PageCount ??= at.TakeText("numPages") ?? at.TakeText("numberOfPages");
        _flat.Edition ??= at.TakeText("edition") ?? at.TakeText("bookEdition");
        _flat.Version ??= at.TakeText("version") ?? at.TakeText("softwareVersion");
        _flat.VolumeCount ??= at.TakeText("numVolumes") ?? at.TakeText("numberOfVolumes");
    }

    // Issue, volume, journal; or book, then series. Each may stand in the next, or beside it.
    private void ReadContainers()
    {
        var open = new Queue<ElementNode>(node.Children("isPartOf"));
        var seen = new HashSet<ElementNode>();
        while (open.TryDequeue(out var property) && seen.Count < MaxContainers)
        {
            if (graph.Resolve(property) is not { } container)
            {
                if (_flat.SeriesTitle.IsEmpty && FlatKinds.IsWhole(_flat.Type) && property.Text is { } series)
                    (_flat.SeriesTitle, _) = (series, property.Take());
                else if (_flat.HostTitle.IsEmpty && property.Text is { } host)
                    (_flat.HostTitle, _) = (host, property.Take());
                continue;
            }

            if (!seen.Add(container))
                continue;
            foreach (var next in container.Children("isPartOf"))
                open.Enqueue(next);
            ReadContainer(container);
            graph.Use(container);
        }

        // What stands in another is kept with that.
        foreach (var container in seen)
        {
            if (!Contains(node, container) && !seen.Any(other => other != container && Contains(other, container)))
                Keep(container, container.Name);
        }
    }

    private void ReadContainer(ElementNode container)
    {
        var isSeries = container.Name is "Series" || (FlatKinds.IsWhole(_flat.Type) && container.Name is not ("Issue" or "PublicationIssue"));
        var title = container.Child("title") ?? container.Child("name");
        if (isSeries && _flat.SeriesTitle.IsEmpty && title?.Text is { } series)
        {
            _flat.SeriesTitle = RichText.ParseMarkup(series);
            title.Take();
            _flat.SeriesNumber = container.Child("identifier") is { Text: { } number } id && !number.Contains(' ', StringComparison.Ordinal) ? id.Take().Text : container.TakeText("number");
        }
        else if (_flat.HostTitle.IsEmpty && title?.Text is { } host)
        {
            _flat.HostTitle = RichText.ParseMarkup(host);
            title.Take();
            _flat.HostAbbreviation = container.TakeText("alternative") ?? container.TakeText("shortTitle");
        }

        ReadNumbers(container);
        if (_flat.Issued is null && (container.TakeText("date") ?? container.TakeText("datePublished")) is { } date)
            _flat.TakeIssued(date);
        _flat.Publisher ??= container.Child("publisher") is { Text: not null } publisher && !publisher.Elements.Any() ? publisher.Take().Text : null;
        ReadIdentifiers(container);
    }

    private void ReadIdentifiers(ElementNode at)
    {
        foreach (var element in at.Elements)
        {
            if (element.IsTaken)
                continue;
            var text = element.Text ?? element["resource"];
            var isTaken = text is not null && element.Name switch
            {
                "isbn" or "isbn10" or "isbn13" or "issn" or "eissn" => _flat.TakeStandardNumbers(text),
                "doi" => TakeDoi(text),
                "pmid" => _flat.Pmid is null && Pmid.TryParse(text, out var pmid) && (_flat.Pmid = pmid.Value) is not null,
                "identifier" or "sameAs" => TakeIdentifier(text),
                "uri" or "url" => TakeUrl(text),
                _ => false,
            };
            if (isTaken)
                element.Take();
        }
    }

    private bool TakeIdentifier(string text)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["ISSN ", "ISBN "])
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return _flat.TakeStandardNumbers(text[prefix.Length..]);
        }

        if (text.StartsWith("DOI ", StringComparison.OrdinalIgnoreCase) || text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase))
            return TakeDoi(text);
        return text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && TakeUrl(text);
    }

    private bool TakeDoi(string text) => Doi.TryParse(text, out var doi) && (_flat.Doi is null || _flat.Doi == doi) && (_flat.Doi = doi) is not null;

    private bool TakeUrl(string text)
    {
        if (text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) && TakeDoi(text))
            return true;
        if (_flat.Url is not null)
            return _flat.Url == text;
        _flat.Url = text;
        return true;
    }
}
