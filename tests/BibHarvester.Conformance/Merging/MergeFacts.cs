using System.Globalization;

namespace BibHarvester.Conformance.Merging;

/// <summary>The facts of a record that goldens speak of, each as text under a name.</summary>
internal static class MergeFacts
{
    public static IEnumerable<(string Field, string Value)> Of(BibRecord record)
    {
        yield return ("type", record.Type.ToString());
        yield return ("title", record.Title is { } title ? title.Text.ToMarkup() + (title.Subtitle is { } subtitle ? ": " + subtitle.ToMarkup() : "") : "");
        yield return ("titles", string.Join(" / ", record.Titles.Select(t => $"{t.Kind}{(t.Language is null ? "" : ":" + t.Language)} {t.Text.Plain}")));
        var authors = record.Contributors.Where(c => c.Role == ContributorRole.Author).ToList();
        yield return ("authors", authors.Count.ToString(CultureInfo.InvariantCulture));
        yield return ("first", authors.Count > 0 ? NameOf(authors[0]) : "");
        yield return ("last", authors.Count > 0 ? NameOf(authors[^1]) : "");
        yield return ("orcids", authors.Count(a => a.Orcid is not null).ToString(CultureInfo.InvariantCulture));
        yield return ("names", string.Join("; ", authors.Take(12).Select(NameOf)));
        yield return ("editors", string.Join("; ", record.Contributors.Where(c => c.Role == ContributorRole.Editor).Take(12).Select(NameOf)));
        yield return ("issued", record.Issued?.ToString() ?? "");
        yield return ("year", record.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        yield return ("container", record.Containers.Count > 0 ? record.Containers[0].Title ?? "" : "");
        yield return ("issn", string.Join(' ', record.Containers.Take(1).SelectMany(c => c.Identifiers).Where(i => i.Kind == IdentifierKind.Issn).Select(i => i.Value).Order(StringComparer.Ordinal)));
        yield return ("series", string.Join(" / ", record.Containers.Where(c => c.Kind == ContainerKind.Series).Select(c => c.Title)));
        yield return ("isbn", string.Join(' ', record.Containers.SelectMany(c => c.Identifiers).Concat(record.Identifiers).Where(i => i.Kind == IdentifierKind.Isbn).Select(i => i.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        yield return ("chapter", record.ChapterNumber ?? "");
        yield return ("dates", string.Join(' ', record.Dates.Where(d => d.Kind is DateKind.Print or DateKind.Online or DateKind.Posted or DateKind.Accepted).Select(d => $"{d.Kind}:{d.Date}")));
        yield return ("volume", record.Volume ?? "");
        yield return ("issue", record.Issue ?? "");
        yield return ("pages", record.Pages?.ToString() ?? "");
        yield return ("number", record.ArticleNumber ?? "");
        yield return ("publisher", record.Publishers.Count > 0 ? record.Publishers[0].Name ?? "" : "");
        yield return ("doi", record.Doi?.Key ?? "");
        yield return ("pmid", record.Identifiers.FirstOrDefault(i => i.Kind == IdentifierKind.Pmid).Value ?? "");
        yield return ("pmcid", record.Identifiers.FirstOrDefault(i => i.Kind == IdentifierKind.Pmcid).Value ?? "");
        yield return ("arxiv", record.Identifiers.FirstOrDefault(i => i.Kind == IdentifierKind.Arxiv).Value ?? "");
        yield return ("status", string.Join(' ', record.Status.Select(s => s.Kind.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        yield return ("preprint", string.Join(' ', record.Relations.Where(r => r.Kind == RelationKind.HasPreprint).Select(r => r.Target?.Key).Order(StringComparer.Ordinal)));
        yield return ("published", string.Join(' ', record.Relations.Where(r => r.Kind == RelationKind.IsPreprintOf).Select(r => r.Target?.Key).Order(StringComparer.Ordinal)));
        yield return ("language", record.Language ?? "");
    }

    private static string NameOf(Contributor contributor)
    {
        if (contributor.Person is not { } person)
            return contributor.Organization ?? "";
        var family = string.Join(' ', new[] { person.NonDroppingParticle, person.Family }.Where(p => p is not null));
        var given = string.Join(' ', new[] { person.Given, person.DroppingParticle }.Where(p => p is not null));
        return string.Join(", ", new[] { family, given, person.Suffix ?? "" }.Where(p => p.Length > 0));
    }
}
