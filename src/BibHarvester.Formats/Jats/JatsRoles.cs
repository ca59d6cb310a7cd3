using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.Jats;

/// <summary>The words of <c>person-group-type</c> and <c>contrib-type</c>.</summary>
internal static class JatsRoles
{
    private static readonly (string Word, ContributorRole Role)[] Table =
    [
        ("author", ContributorRole.Author), ("allauthors", ContributorRole.Author), ("guest-editor", ContributorRole.Editor), ("editor", ContributorRole.Editor),
        ("translator", ContributorRole.Translator), ("transed", ContributorRole.Translator), ("compiler", ContributorRole.Compiler), ("series-editor", ContributorRole.CollectionEditor),
    ];

    public static ContributorRole Read(string? word)
    {
        if (word is null)
            return ContributorRole.Author;
        foreach (var (known, role) in Table)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase))
                return role;
        }

        return Words.Role.TryFind(word, out var named) ? named : ContributorRole.Other;
    }

    public static string Of(ContributorRole role) => role == ContributorRole.CollectionEditor ? "series-editor" : Words.Role.TextOf(role);
}
