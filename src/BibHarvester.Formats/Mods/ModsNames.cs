using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Marc;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Mods;

/// <summary>Names: persons, organisations, conferences, and what they did.</summary>
internal static class ModsNames
{
    /// <summary>Takes the names of an item.</summary>
    public static void Take(ElementNode item, FlatRecord flat, bool isHost)
    {
        // Beside names in their parts, a form to show is only another form of one of them.
        var areOnlyShown = !item.Children("name").SelectMany(n => n.Children("namePart")).Any(p => p.Text is not null);
        foreach (var name in item.Children("name"))
        {
            if (name["type"] == "conference" && name.Child("role") is null)
            {
                flat.EventDate ??= PlainDate.Read(name.Children("namePart").FirstOrDefault(p => p["type"] == "date")?.Take().Text);
                flat.EventName ??= name.TakeText("namePart");
                continue;
            }

            var roles = name.Children("role").SelectMany(r => r.Children("roleTerm").DefaultIfEmpty(r)).Where(r => r.Text is not null).ToArray();
            if (flat.Publisher is null && roles.Length > 0 && Array.TrueForAll(roles, r => IsPublisher(r.Text!)) &&
                !item.Children("originInfo").Any(o => o.Child("publisher")?.Text is not null) && name.TakeText("namePart") is { } publisher)
            {
                Array.ForEach(roles, r => r.Take());
                flat.Publisher = publisher;
                continue;
            }

            var (role, text) = RoleOf(roles);
            var incomplete = flat.IncompleteRoles.Count;
            var contributor = Read(name, isHost && role == ContributorRole.Author ? ContributorRole.ContainerAuthor : role, flat, areOnlyShown);
            if (contributor is null && flat.IncompleteRoles.Count == incomplete)
                continue;
            Array.ForEach(roles, r => r.Take());
            if (contributor is null)
                continue;
            flat.Contributors.Add(contributor with { RoleText = text });
        }
    }

    /// <summary>Takes a name of the series.</summary>
    public static void TakeOfSeries(ElementNode name, FlatRecord flat)
    {
        if (Read(name, ContributorRole.CollectionEditor, flat) is not { } contributor)
            return;
        foreach (var role in name.Children("role"))
            role.Take();
        flat.Contributors.Add(contributor);
    }

    /// <summary>Moves who published the work to the publisher, where there is none: so it is read.</summary>
    public static void MovePublisher(FlatRecord flat)
    {
        var publisher = XmlOutput.Clean(flat.Publisher) is null ? flat.Contributors.Find(c => c.Role == ContributorRole.Other && c.RoleText is { } role && IsPublisher(role.Trim()) && IsWritten(c)) : null;
        if (publisher is null || PartedName.Of(publisher) is not { } name)
            return;
        flat.Contributors.Remove(publisher);
        flat.Publisher = name.Whole ?? string.Join(' ', new[] { name.Given, name.Family, name.Suffix }.OfType<string>());
    }

    /// <summary>Whether a contributor has a name that can be read back.</summary>
    public static bool IsWritten(Contributor contributor) => PartedName.Of(contributor) is { } name && !(name.Whole is not null && NameList.IsEtAl(name.Whole));

    /// <summary>Writes a name.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="contributor">Whose.</param>
    /// <param name="isInContainer">Whether it is written in the container, where an author is that of the container.</param>
    public static void Write(XmlWriter writer, Contributor contributor, bool isInContainer)
    {
        if (!IsWritten(contributor) || PartedName.Of(contributor) is not { } name)
            return;
        writer.WriteStartElement("name");
        writer.WriteAttributeString("type", name.Whole is null ? "personal" : "corporate");
        writer.WriteText("namePart", name.Whole);
        WritePart(writer, "family", name.Family);
        WritePart(writer, "given", name.Given);
        WritePart(writer, "termsOfAddress", name.Suffix);
        foreach (var affiliation in contributor.Affiliations)
            writer.WriteText("affiliation", affiliation.Name);
        if (contributor.Orcid is { } orcid)
        {
            writer.WriteStartElement("nameIdentifier");
            writer.WriteAttributeString("type", "orcid");
            writer.WriteString(orcid.Value);
            writer.WriteEndElement();
        }

        WriteRole(writer, contributor, isInContainer);
        writer.WriteEndElement();
    }

    /// <summary>Writes that the names of a role are not all.</summary>
    public static void WriteEtAl(XmlWriter writer, ContributorRole role)
    {
        writer.WriteStartElement("name");
        writer.WriteElementString("namePart", "et al.");
        WriteRole(writer, new Contributor { Role = role }, isInContainer: false);
        writer.WriteEndElement();
    }

    private static bool IsPublisher(string role) => role is "pbl" or "publisher" or "Publisher" or "dgg" or "degree grantor";

    private static (ContributorRole Role, string? Text) RoleOf(ElementNode[] roles)
    {
        foreach (var role in roles)
        {
            if (ReadRole(role.Text!) is { } known)
                return (known, null);
        }

        return roles.Length == 0 ? (ContributorRole.Author, null) : (ContributorRole.Other, roles[0].Text);
    }

    private static ContributorRole? ReadRole(string text) => MarcRelators.Read(text) ?? (Words.Role.TryFind(text.Replace(' ', '-'), out var role) ? role : null);

    private static void WriteRole(XmlWriter writer, Contributor contributor, bool isInContainer)
    {
        var role = contributor.Role;
        var text = role == ContributorRole.Other ? XmlOutput.Clean(contributor.RoleText) : null;
        if (text is not null && ReadRole(text) is { } known)
            (role, text) = (known, null);
        if (isInContainer && role == ContributorRole.ContainerAuthor)
            role = ContributorRole.Author;
        if (isInContainer && role == ContributorRole.CollectionEditor)
            role = ContributorRole.Editor;
        var code = MarcRelators.CodeOf(role);
        writer.WriteStartElement("role");
        writer.WriteStartElement("roleTerm");
        writer.WriteAttributeString("type", code is null ? "text" : "code");
        if (code is not null)
            writer.WriteAttributeString("authority", "marcrelator");
        writer.WriteString(code ?? text ?? Words.Role.TextOf(role).Replace('-', ' '));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WritePart(XmlWriter writer, string type, string? text)
    {
        if (text is null)
            return;
        writer.WriteStartElement("namePart");
        writer.WriteAttributeString("type", type);
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    private static Contributor? Read(ElementNode name, ContributorRole role, FlatRecord flat, bool isOnlyShown = false)
    {
        var parts = name.Children("namePart").Where(p => p.Text is not null).ToArray();
        var family = Join(parts, "family");
        var given = Join(parts, "given");
        var suffix = Join(parts, "termsOfAddress");
        var whole = Join(parts, null) ?? (isOnlyShown ? name.TakeText("displayForm") : null);
        Contributor? contributor = null;
        if (family is not null || given is not null)
            contributor = new Contributor { Role = role, Person = PersonName.OfParts(family ?? given, family is null ? null : given, null, suffix) };
        else if (whole is not null && NameList.IsEtAl(whole))
            flat.IncompleteRoles.Add(role);
        else if (whole is not null && name["type"] is "corporate" or "conference")
            contributor = Contributor.OfOrganization(whole, role);
        else if (whole is not null)
            contributor = NameReading.Of(WithoutYears(whole, flat), new NameOptions { DetectOrganizations = name["type"] is null, Recase = false }).ToContributor(role);
        if (contributor is null)
            return null;
        foreach (var id in name.Children("nameIdentifier"))
        {
            if (contributor.Orcid is null && Orcid.TryParse(id.Text ?? "", out var orcid))
            {
                contributor = contributor with { Orcid = orcid };
                id.Take();
            }
        }

        return contributor with { Affiliations = name.TakeTexts("affiliation").Select(a => new Affiliation { Name = a }).ToValueList() };
    }

    private static string? Join(ElementNode[] parts, string? type)
    {
        var texts = parts.Where(p => p["type"] == type).Select(p => p.Take().Text);
        return LineText.Normalize(string.Join(type is null ? ": " : " ", texts));
    }

    // "Alleman, Tillie Pierce [1848-1914]"
    private static string WithoutYears(string name, FlatRecord flat)
    {
        var bracket = name.LastIndexOf('[');
        if (bracket > 0 && name[^1] == ']' && name.AsSpan(bracket).ContainsAnyInRange('0', '9'))
        {
            flat.Keep(ModsFormat.Name, "name[@type='personal']/namePart[@type='date']", name[(bracket + 1)..^1]);
            name = name[..bracket];
        }

        return name.Trim(' ', ',');
    }
}
