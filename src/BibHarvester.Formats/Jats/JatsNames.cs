using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>Names: <c>name</c>, <c>string-name</c>, <c>collab</c>.</summary>
internal static class JatsNames
{
    /// <summary>Takes the names right in an element and in those that only give alternatives.</summary>
    public static void Take(ElementNode group, ContributorRole role, FlatRecord flat)
    {
        foreach (var element in group.Elements)
        {
            switch (element.Name)
            {
                case "name-alternatives" or "collab-alternatives":
                    TakeAlternatives(element, role, flat);
                    break;
                case "name" or "string-name" or "collab":
                    if (Read(element, role) is { } contributor)
                        flat.Contributors.Add(contributor);
                    break;
                case "etal":
                    element.Take();
                    flat.IncompleteRoles.Add(role);
                    break;
                case "anonymous":
                    element.Take();
                    break;
            }
        }
    }

    /// <summary>Takes a name.</summary>
    public static Contributor? Read(ElementNode element, ContributorRole role)
    {
        if (element.Name == "collab")
            return ReadCollaboration(element, role);
        var surname = element.TakeText("surname");
        var given = element.TakeText("given-names");
        var suffix = element.TakeText("suffix");
        if (surname is null && given is null)
        {
            if (element.Name == "name" || element.Take().Text is not { } text)
                return null;
            return NameList.IsEtAl(text) ? null : NameReading.Of(text, new NameOptions { Recase = false }).ToContributor(role);
        }

        return new Contributor { Role = role, Person = PersonName.OfParts(surname ?? given, surname is null ? null : given, null, suffix) };
    }

    /// <summary>Writes the names of each role as a group.</summary>
    public static void Write(XmlWriter writer, FlatRecord flat)
    {
        foreach (var group in flat.Contributors.GroupBy(c => c.Role))
        {
            var names = group.Select(c => PartedName.Of(c)).OfType<PartedName>().ToList();
            if (names.Count == 0)
                continue;
            writer.WriteStartElement("person-group");
            writer.WriteAttributeString("person-group-type", JatsRoles.Of(group.Key));
            foreach (var name in names)
                Write(writer, name);
            if (flat.IncompleteRoles.Contains(group.Key))
                writer.WriteElementString("etal", null);
            writer.WriteEndElement();
        }
    }

    /// <summary>Writes a name.</summary>
    public static void Write(XmlWriter writer, PartedName name)
    {
        if (name.Whole is not null)
        {
            writer.WriteElementString("collab", name.Whole);
            return;
        }

        writer.WriteStartElement("name");
        writer.WriteText("surname", name.Family);
        writer.WriteText("given-names", name.Given);
        writer.WriteText("suffix", name.Suffix);
        writer.WriteEndElement();
    }

    // A group may list its members, and say which institution it is of.
    private static Contributor? ReadCollaboration(ElementNode element, ContributorRole role)
    {
        var name = new System.Text.StringBuilder();
        foreach (var (child, text) in element.Content)
        {
            if (child is null || child.Name is not ("contrib-group" or "xref" or "aff"))
                name.Append(text ?? child?.Take().RawText);
        }

        if (LineText.Normalize(name.ToString()) is not { } whole)
            return null;
        if (element.Elements.All(e => e.IsTaken))
            element.Take();
        return Contributor.OfOrganization(whole, role);
    }

    private static void TakeAlternatives(ElementNode element, ContributorRole role, FlatRecord flat)
    {
        Contributor? first = null;
        foreach (var name in element.Elements)
        {
            if (name.Name is not ("name" or "string-name" or "collab") || Read(name, role) is not { } read)
                continue;
            var person = read.Person is { } other && name["lang"] is { } language ? other with { Language = language } : read.Person;
            if (first is null)
                first = read with { Person = person };
            else if (person is not null)
                first = first with { OtherNames = first.OtherNames.Add(person) };
        }

        if (first is not null)
            flat.Contributors.Add(first);
    }
}
