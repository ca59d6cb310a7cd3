using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.WordXml;

/// <summary>Names: a list of persons, or one organisation, for each role.</summary>
internal static class WordNames
{
    private const int Attempts = 4;

    private static readonly (string Element, ContributorRole Role)[] Roles =
    [
        ("Author", ContributorRole.Author), ("BookAuthor", ContributorRole.ContainerAuthor), ("Editor", ContributorRole.Editor), ("Translator", ContributorRole.Translator), ("Compiler", ContributorRole.Compiler),
        ("Director", ContributorRole.Director), ("Performer", ContributorRole.Performer), ("Composer", ContributorRole.Composer), ("ProducerName", ContributorRole.Producer), ("Writer", ContributorRole.ScriptWriter),
        ("Interviewer", ContributorRole.Interviewer),
    ];

    /// <summary>Takes all names of a source.</summary>
    public static void Take(ElementNode source, FlatRecord flat)
    {
        foreach (var list in source.Children("Author").SelectMany(a => a.Elements))
        {
            if (RoleOf(list.Name) is not { } role)
                continue;
            foreach (var corporate in list.TakeTexts("Corporate"))
                flat.Contributors.Add(Contributor.OfOrganization(corporate, role));
            foreach (var person in list.Children("NameList").SelectMany(l => l.Children("Person")))
                TakePerson(person, role, flat);
        }
    }

    /// <summary>Writes the names of each role.</summary>
    public static void Write(XmlWriter writer, FlatRecord flat)
    {
        var groups = flat.Contributors.Where(c => ElementOf(c.Role, flat.Type) is not null).GroupBy(c => ElementOf(c.Role, flat.Type)!, StringComparer.Ordinal)
            .Select(g => (Element: g.Key, Names: NamesOf([.. g]))).Where(g => g.Names.Length > 0).ToArray();
        if (groups.Length == 0)
            return;
        Begin(writer, "Author");
        foreach (var (element, names) in groups)
        {
            Begin(writer, element);
            if (names is [(var corporate, _, true)])
                WriteText(writer, "Corporate", corporate);
            else
                WriteList(writer, names);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static ContributorRole? RoleOf(string element)
    {
        foreach (var (known, role) in Roles)
        {
            if (known.Equals(element, StringComparison.OrdinalIgnoreCase))
                return role;
        }

        return element is "Inventor" or "Artist" or "Interviewee" ? ContributorRole.Author : null;
    }

    // Who made a patent or a picture has an element of their own.
    private static string? ElementOf(ContributorRole role, WorkType type)
    {
        if (role is ContributorRole.Author or ContributorRole.Inventor)
            return type switch { WorkType.Patent => "Inventor", WorkType.Image => "Artist", WorkType.Interview => "Interviewee", _ => "Author" };
        return Array.Find(Roles, r => r.Role == role).Element;
    }

    private static void TakePerson(ElementNode person, ContributorRole role, FlatRecord flat)
    {
        var last = person.TakeText("Last");
        var given = LineText.Normalize(string.Join(' ', person.TakeText("First"), person.TakeText("Middle")));
        if ((last ?? given) is not { } family)
            return;
        if (given is null && NameList.IsEtAl(family))
            flat.IncompleteRoles.Add(role);
        else
            flat.Contributors.Add(Read(family, last is null ? null : given, role));
    }

    private static Contributor Read(string last, string? given, ContributorRole role) => given is null && NameList.IsOrganization(last)
        ? Contributor.OfOrganization(last, role)
        : new Contributor { Role = role, Person = PersonName.OfParts(last, given) };

    // Only one organisation has a place; among others it stands where persons do.
    private static (string Last, string? Given, bool IsWhole)[] NamesOf(Contributor[] contributors)
    {
        var names = contributors.Select(NameOf).OfType<(string Last, string? Given, bool IsWhole)>().ToArray();
        return names.Length <= 1 ? names : names.Select(n => n.IsWhole ? NameOf(Read(n.Last, null, ContributorRole.Author)) : n).OfType<(string, string?, bool)>().ToArray();
    }

    // Word has no place for a suffix: it stands behind the family name.
    private static (string Last, string? Given, bool IsWhole)? NameOf(Contributor contributor)
    {
        for (var i = 0; i < Attempts; i++)
        {
            if (PartedName.Of(contributor) is not { } name)
                return null;
            var isWhole = name.Whole is not null;
            var last = name.Whole ?? (name.Suffix is null ? name.Family! : $"{name.Family} {name.Suffix}");
            if (name.Given is null && NameList.IsEtAl(last))
                return null;
            if (isWhole)
                return (last, null, true);
            var read = Read(last, name.Given, contributor.Role);
            if (PartedName.Of(read) == name)
                return (last, name.Given, false);
            contributor = read;
        }

        return null;
    }

    private static void WriteList(XmlWriter writer, (string Last, string? Given, bool IsWhole)[] names)
    {
        Begin(writer, "NameList");
        foreach (var (last, given, _) in names)
        {
            Begin(writer, "Person");
            WriteText(writer, "Last", last);
            var space = given?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
            if (space > 0)
                WriteText(writer, "Middle", given![(space + 1)..]);
            if (given is not null)
                WriteText(writer, "First", space > 0 ? given[..space] : given);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Begin(XmlWriter writer, string name) => writer.WriteStartElement("b", name, WordXmlFormat.Uri);

    private static void WriteText(XmlWriter writer, string name, string text) => writer.WriteElementString("b", name, WordXmlFormat.Uri, text);
}
