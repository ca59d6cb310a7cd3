namespace BibHarvester.Csl.Items;

public static partial class CslFields
{
    private static (Variable Variable, ContributorRole Role)[] Roles =>
    [
        (Variable.Author, ContributorRole.Author),
        (Variable.Editor, ContributorRole.Editor),
        (Variable.Translator, ContributorRole.Translator),
        (Variable.Chair, ContributorRole.Chair),
        (Variable.CollectionEditor, ContributorRole.CollectionEditor),
        (Variable.Compiler, ContributorRole.Compiler),
        (Variable.Composer, ContributorRole.Composer),
        (Variable.ContainerAuthor, ContributorRole.ContainerAuthor),
        (Variable.Contributor, ContributorRole.Other),
        (Variable.Curator, ContributorRole.Curator),
        (Variable.Director, ContributorRole.Director),
        (Variable.EditorialDirector, ContributorRole.EditorialDirector),
        (Variable.ExecutiveProducer, ContributorRole.ExecutiveProducer),
        (Variable.Guest, ContributorRole.Guest),
        (Variable.Host, ContributorRole.Host),
        (Variable.Illustrator, ContributorRole.Illustrator),
        (Variable.Interviewer, ContributorRole.Interviewer),
        (Variable.Narrator, ContributorRole.Narrator),
        (Variable.Organizer, ContributorRole.Organizer),
        (Variable.OriginalAuthor, ContributorRole.OriginalAuthor),
        (Variable.Performer, ContributorRole.Performer),
        (Variable.Producer, ContributorRole.Producer),
        (Variable.Recipient, ContributorRole.Recipient),
        (Variable.ReviewedAuthor, ContributorRole.ReviewedAuthor),
        (Variable.ScriptWriter, ContributorRole.ScriptWriter),
        (Variable.SeriesCreator, ContributorRole.SeriesCreator),
    ];

    private static CslField[] Names => Array.ConvertAll(Roles, row => new CslField(
        Variables.Name(row.Variable),
        row.Role == ContributorRole.Author
            ? "Contributors: authors and inventors, their names in one script"
            : $"Contributors: role {row.Role}, their names in one script",
        (r, b) => WriteNames(r, b, row.Variable, row.Role),
        (i, d) => ReadNames(i, d, row.Variable, row.Role)));

    /// <summary>Whether a name of a record says all that the item's own does.</summary>
    internal static bool IsSaid(CslName name, CslName written) => written == name with
    {
        Family = Part(name.Family),
        Given = Part(name.Given),
        DroppingParticle = Part(name.DroppingParticle),
        NonDroppingParticle = Part(name.NonDroppingParticle),
        Suffix = Part(name.Suffix),
        Literal = Part(name.Literal),
    };

    private static void WriteNames(BibRecord record, CslItemBuilder builder, Variable variable, ContributorRole role)
    {
        List<CslName>? names = null;
        foreach (var contributor in record.Contributors)
        {
            var isAuthor = role == ContributorRole.Author && contributor.Role == ContributorRole.Inventor;
            if ((contributor.Role == role || isAuthor) && NameOf(contributor) is { } name)
                (names ??= []).Add(name);
        }

        if (names is not null)
            builder.Set(variable, names.ToValueList());
    }

    private static CslName? NameOf(Contributor contributor)
    {
        if (contributor.Person is not { } person)
            return Part(contributor.Organization) is { } literal ? new CslName { Literal = literal } : null;
        var name = new CslName
        {
            Family = Part(person.Family),
            Given = Part(person.Given),
            DroppingParticle = Part(person.DroppingParticle),
            NonDroppingParticle = Part(person.NonDroppingParticle),
            Suffix = Part(person.Suffix),
        };
        return name.Family is null && name.Given is null ? null : name;
    }

    // As reading gives it back: entities are decoded and white space is single.
    private static string? Part(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : RecordMarkup.Read(RecordMarkup.Stable(text)).Plain is { Length: > 0 } part ? part : null;

    private static void ReadNames(CslItem item, RecordDraft draft, Variable variable, ContributorRole role)
    {
        foreach (var name in item.Names(variable))
        {
            var (family, given) = (Part(name.Family), Part(name.Given));
            if (family is null && given is null)
            {
                if (Part(name.Literal) is { } literal)
                    draft.Contributors.Add(Contributor.OfOrganization(literal, role));
                continue;
            }

            draft.Contributors.Add(new Contributor
            {
                Role = role,
                Person = new PersonName
                {
                    Family = family,
                    Given = given,
                    DroppingParticle = Part(name.DroppingParticle),
                    NonDroppingParticle = Part(name.NonDroppingParticle),
                    Suffix = Part(name.Suffix),
                },
            });
        }
    }
}
