using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Marc;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Tei;

/// <summary>Names, with or without <c>persName</c> around them.</summary>
internal static class TeiNames
{
    /// <summary>Takes authors and editors right in an element.</summary>
    /// <param name="level">Where they stand.</param>
    /// <param name="author">What authors are there.</param>
    /// <param name="editor">What editors are there.</param>
    /// <param name="flat">Takes them.</param>
    public static void Take(ElementNode? level, ContributorRole author, ContributorRole editor, FlatRecord flat)
    {
        foreach (var element in level?.Elements ?? [])
        {
            if (element.Name is not ("author" or "editor"))
                continue;
            var role = element.Name == "author" ? author : RoleOf(element["role"], editor);
            if (Read(element, role) is { } contributor)
                flat.Contributors.Add(contributor with { RoleText = role == ContributorRole.Other && element["role"] is not "other" ? element["role"] : null });
        }
    }

    /// <summary>Writes a name.</summary>
    public static void Write(XmlWriter writer, Contributor contributor, ContributorRole author, ContributorRole editor)
    {
        if (PartedName.Of(contributor) is not { } name)
            return;
        writer.WriteStartElement(contributor.Role == author ? "author" : "editor");
        if (contributor.Role != author && contributor.Role != editor)
        {
            var text = contributor.Role == ContributorRole.Other ? XmlOutput.Clean(contributor.RoleText) : null;
            writer.WriteAttributeString("role", text is not null && RoleOf(text, editor) == ContributorRole.Other ? text : Words.Role.TextOf(contributor.Role));
        }

        if (name.Whole is not null)
        {
            writer.WriteElementString("orgName", name.Whole);
        }
        else
        {
            writer.WriteStartElement("persName");
            writer.WriteText("forename", name.Given);
            writer.WriteText("surname", name.Family);
            writer.WriteText("genName", name.Suffix);
            writer.WriteEndElement();
        }

        if (contributor.Orcid is { } orcid)
        {
            writer.WriteStartElement("idno");
            writer.WriteAttributeString("type", "ORCID");
            writer.WriteString(orcid.Value);
            writer.WriteEndElement();
        }

        foreach (var affiliation in contributor.Affiliations)
            writer.WriteText("affiliation", affiliation.Name);
        writer.WriteEndElement();
    }

    private static ContributorRole RoleOf(string? text, ContributorRole editor) => text is null or "editor" ? editor
        : Words.Role.TryFind(text, out var role) ? role : MarcRelators.Read(text) ?? ContributorRole.Other;

    private static Contributor? Read(ElementNode element, ContributorRole role)
    {
        var person = element.Child("persName") ?? element;
        var given = LineText.Normalize(string.Join(' ', person.TakeTexts("forename")));
        var surname = LineText.Normalize(string.Join(' ', new[] { person.TakeText("nameLink"), person.TakeText("surname") }.OfType<string>()));
        var suffix = person.TakeText("genName");
        Contributor? contributor = null;
        if ((surname ?? given) is { } family)
            contributor = new Contributor { Role = role, Person = PersonName.OfParts(family, surname is null ? null : given, null, suffix) };
        else if (element.TakeText("orgName") is { } body)
            contributor = Contributor.OfOrganization(body, role);
        else if ((element.TakeText("name") ?? element.TakeText("persName") ?? (element.Elements.Any() ? null : element.Take().Text)) is { } text)
            contributor = NameReading.Of(text, new NameOptions { Recase = false }).ToContributor(role);
        if (contributor is null)
            return null;
        foreach (var id in element.Children("idno").Concat(person.Children("idno")))
        {
            if (contributor.Orcid is null && Orcid.TryParse(id.Text ?? "", out var orcid))
            {
                contributor = contributor with { Orcid = orcid };
                id.Take();
            }
        }

        return contributor with { Affiliations = element.Children("affiliation").Select(NameOf).OfType<string>().Select(n => new Affiliation { Name = n }).ToValueList() };
    }

    // Its parts stand in elements without punctuation between them.
    private static string? NameOf(ElementNode affiliation)
    {
        var parts = Leaves(affiliation.Take()).Select(LineText.Normalize).OfType<string>();
        return LineText.Normalize(string.Join(", ", parts));
    }

    private static IEnumerable<string> Leaves(ElementNode element) => element.Elements.Any() ? element.Content.SelectMany(c => c.Element is { } child ? Leaves(child) : [c.Text!]) : [element.RawText];
}
