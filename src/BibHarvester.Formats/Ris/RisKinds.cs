namespace BibHarvester.Formats.Ris;

/// <summary>What depends on the type of a record: the meaning of some tags.</summary>
internal static class RisKinds
{
    private static readonly (ContributorRole Role, string Tag)[] InBookRoles =
    [
        (ContributorRole.Author, "AU"), (ContributorRole.Editor, "A2"), (ContributorRole.CollectionEditor, "A3"), (ContributorRole.Translator, "A4"),
    ];

    private static readonly (ContributorRole Role, string Tag)[] BookRoles =
    [
        (ContributorRole.Author, "AU"), (ContributorRole.Editor, "ED"), (ContributorRole.CollectionEditor, "A2"), (ContributorRole.Translator, "A4"),
    ];

    private static readonly (ContributorRole Role, string Tag)[] ThesisRoles =
    [
        (ContributorRole.Author, "AU"), (ContributorRole.Editor, "ED"), (ContributorRole.Supervisor, "A3"), (ContributorRole.Translator, "A4"),
    ];

    private static readonly (ContributorRole Role, string Tag)[] OtherRoles =
    [
        (ContributorRole.Author, "AU"), (ContributorRole.Editor, "ED"), (ContributorRole.Translator, "A4"),
    ];

    public static bool IsPeriodical(string type) => type is "JOUR" or "MGZN" or "NEWS" or "ABST" or "EJOUR";

    public static bool IsInBook(string type) => type is "CHAP" or "ECHAP" or "ENCYC" or "DICT" or "CONF" or "CPAPER";

    /// <summary>Whether the work stands for itself, so that what it is part of can only be a series.</summary>
    public static bool IsWhole(string type) => type is "BOOK" or "EBOOK" or "EDBOOK" or "SER" or "RPRT" or "THES" or "PAMP";

    /// <summary>Whether a lone start page is the number of pages.</summary>
    public static bool CountsPages(string type) => type is "BOOK" or "EBOOK" or "EDBOOK" or "THES";

    /// <summary>Whether <c>ET</c> is a version.</summary>
    public static bool HasVersion(string type) => type is "COMP" or "DATA" or "DBASE" or "AGGR";

    /// <summary>Whether <c>PB</c> is the body behind the work.</summary>
    public static bool IsByInstitution(string type) => type is "THES" or "RPRT";

    /// <summary>The roles that are carried, in the order in which they are written.</summary>
    public static ReadOnlySpan<(ContributorRole Role, string Tag)> Roles(string type) => type switch
    {
        "THES" => ThesisRoles,
        "BOOK" or "EBOOK" or "EDBOOK" or "SER" => BookRoles,
        _ => IsInBook(type) ? InBookRoles : OtherRoles,
    };

    /// <summary>The role of a tag; absent where the tag is not one of names.</summary>
    public static ContributorRole? RoleOf(string type, string tag)
    {
        foreach (var (role, own) in Roles(type))
        {
            if (own == tag)
                return role;
        }

        return tag switch
        {
            "AU" or "A1" => ContributorRole.Author,
            "ED" or "A2" => ContributorRole.Editor,
            "A3" => type is "BOOK" or "EBOOK" or "EDBOOK" ? ContributorRole.Editor : ContributorRole.CollectionEditor,
            "A4" => ContributorRole.Translator,
            _ => null,
        };
    }
}
