using BibHarvester.Formats.Chinese;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>An <c>Author</c>: one person in several languages, or, as VIP has it, all authors in one.</summary>
/// <param name="author">The element.</param>
/// <param name="language">The record's language.</param>
/// <param name="flat">Takes what belongs to none of the names.</param>
internal sealed class NoteFirstAuthor(ElementNode author, string? language, FlatRecord flat)
{
    public IEnumerable<Contributor> Names()
    {
        var infos = author.Children("Info").ToList();
        if (infos.Count == 0)
            infos.Add(author);
        var main = infos.Count == 1 ? infos[0] : MainOf(infos);
        var text = NameOf(main) ?? "";
        if (BilingualNames.IsCutShort(text))
            flat.IncompleteRoles.Add(ContributorRole.Author);
        var names = BilingualNames.Read(text, ContributorRole.Author);
        var isAny = false;
        foreach (var info in infos)
        {
            if (!ReferenceEquals(info, main))
                isAny = TakeOther(info, names, isAny) || isAny;
            foreach (var organization in info.Children("Organization"))
                TakeOrganization(NoteFirstAssembler.TextOf(organization), names);
        }

        return names;
    }

    private ElementNode MainOf(List<ElementNode> infos) =>
        infos.Find(i => NameOf(i) is not null && NoteFirstLanguages.AreSame(i["Lang"], language)) ?? infos.Find(i => NameOf(i) is not null) ?? infos[0];

    private static string? NameOf(ElementNode info) => NoteFirstAssembler.TextOf(info.Child("FullName") ?? info.Child("Name"));

    // The same names in another language run beside the first.
    private bool TakeOther(ElementNode info, List<Contributor> names, bool isAny)
    {
        if (NameOf(info) is not { } text)
            return false;
        var others = BilingualNames.Read(text, ContributorRole.Author);
        if (isAny || others.Count != names.Count || others.Exists(o => o.Person is null) || names.Exists(n => n.Person is null))
        {
            flat.Keep(NoteFirstFormat.Name, "Authors.Author.Info.FullName", text);
            return false;
        }

        for (var i = 0; i < names.Count; i++)
            names[i] = names[i] with { OtherNames = [others[i].Person!] };
        return true;
    }

    private void TakeOrganization(string? text, List<Contributor> names)
    {
        if (text is null)
            return;
        if (names is [var only] && only.Affiliations.Count == 0)
            names[0] = only with { Affiliations = [new Affiliation { Name = text }] };
        else
            flat.Keep(NoteFirstFormat.Name, "Authors.Author.Info.Organization", text);
    }
}
