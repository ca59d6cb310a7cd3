namespace BibHarvester.Formats.NoteFirst;

/// <summary>What those do who are not authors. <c>Director</c> is seen in files; the others are words of this writer.</summary>
internal static class NoteFirstRoles
{
    private static readonly (ContributorRole Role, string Name)[] Table =
    [
        (ContributorRole.Supervisor, "Director"), (ContributorRole.Editor, "Editor"), (ContributorRole.Translator, "Translator"),
        (ContributorRole.Assignee, "Assignee"), (ContributorRole.Organizer, "Organizer"), (ContributorRole.CollectionEditor, "SeriesEditor"), (ContributorRole.Sponsor, "Sponsor"),
    ];

    /// <summary>The word for a role; absent where it is not carried.</summary>
    public static string? Of(ContributorRole role) => Array.Find(Table, r => r.Role == role).Name;

    /// <summary>The role of a word; the supervisor's where the word is absent or unknown and the work a thesis.</summary>
    public static ContributorRole Read(string? name, WorkType type)
    {
        foreach (var row in Table)
        {
            if (row.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return row.Role;
        }

        return type == WorkType.Thesis ? ContributorRole.Supervisor : ContributorRole.Other;
    }
}
