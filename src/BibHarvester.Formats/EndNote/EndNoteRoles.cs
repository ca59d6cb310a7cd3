using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.EndNote;

/// <summary>Who the people under EndNote's four fields of names are, by the type of the work.</summary>
internal static class EndNoteRoles
{
    /// <summary>The role of a field of names; absent where the field does not hold names.</summary>
    /// <param name="type">The type of the work.</param>
    /// <param name="field">The field.</param>
    public static ContributorRole? RoleOf(WorkType type, EndNoteField field) => field switch
    {
        EndNoteField.Author => ContributorRole.Author,
        EndNoteField.Editor => ContributorRole.Editor,
        EndNoteField.Translator => ContributorRole.Translator,
        EndNoteField.SecondaryAuthor => Secondary(type),
        EndNoteField.TertiaryAuthor => Tertiary(type),
        EndNoteField.SubsidiaryAuthor => Subsidiary(type),
        _ => null,
    };

    /// <summary>The field of a role; absent where the type has none for it.</summary>
    /// <param name="type">The type of the work.</param>
    /// <param name="role">The role.</param>
    public static EndNoteField? FieldOf(WorkType type, ContributorRole role)
    {
        if (IsPrimary(type, role))
            return EndNoteField.Author;
        if (role == ContributorRole.Organizer && type == WorkType.ConferencePaper)
            return EndNoteField.SubsidiaryAuthor;
        foreach (var field in (ReadOnlySpan<EndNoteField>)[EndNoteField.SecondaryAuthor, EndNoteField.TertiaryAuthor, EndNoteField.SubsidiaryAuthor])
        {
            if (RoleOf(type, field) == role)
                return field;
        }

        return role == ContributorRole.Editor ? EndNoteField.Editor : null;
    }

    /// <summary>Whether the type's name for its author is another word: the inventor of a patent, the composer of a song.</summary>
    public static bool IsPrimary(WorkType type, ContributorRole role) => role switch
    {
        ContributorRole.Author => true,
        ContributorRole.Inventor => type is WorkType.Patent,
        ContributorRole.Composer => type is WorkType.Song or WorkType.Audio or WorkType.MusicalScore,
        ContributorRole.Director => type is WorkType.Video or WorkType.Broadcast,
        _ => false,
    };

    /// <summary>What stands among the translators of a paper and is no person with a given name: who held or paid the conference, as EndNote says of its fourth author.</summary>
    public static ContributorRole Settled(WorkType type, ContributorRole role, bool isBody) =>
        isBody && role == ContributorRole.Translator && type == WorkType.ConferencePaper ? ContributorRole.Organizer : role;

    /// <summary>Whether the second author is the editor of the series and the third the editor, so that programs take one for the other.</summary>
    public static bool HasBothEditors(WorkType type) => Secondary(type) == ContributorRole.CollectionEditor && Tertiary(type) == ContributorRole.Editor;

    private static ContributorRole? Secondary(WorkType type) => type switch
    {
        WorkType.LegalCase or WorkType.Patent or WorkType.Regulation => null,
        WorkType.Dataset or WorkType.Database => ContributorRole.Producer,
        WorkType.Bill => ContributorRole.Sponsor,
        WorkType.PersonalCommunication => ContributorRole.Recipient,
        WorkType.Interview => ContributorRole.Interviewer,
        WorkType.Video or WorkType.Broadcast or WorkType.Audio or WorkType.Song => ContributorRole.Performer,
        WorkType.Software or WorkType.Map or WorkType.WebPage => ContributorRole.CollectionEditor,
        WorkType.Proceedings => ContributorRole.Editor,
        _ when FlatKinds.IsWhole(type) => ContributorRole.CollectionEditor,
        _ => ContributorRole.Editor,
    };

    private static ContributorRole? Subsidiary(WorkType type) => type switch
    {
        WorkType.LegalCase or WorkType.Patent => null,
        WorkType.Video or WorkType.Broadcast => ContributorRole.Performer,
        WorkType.MusicalScore => ContributorRole.Producer,
        WorkType.Dataset or WorkType.Database => ContributorRole.Sponsor,
        _ => ContributorRole.Translator,
    };

    private static ContributorRole? Tertiary(WorkType type) => type switch
    {
        WorkType.LegalCase or WorkType.Patent => null,
        WorkType.Thesis => ContributorRole.Supervisor,
        WorkType.BlogPost => ContributorRole.Illustrator,
        WorkType.Video or WorkType.Broadcast or WorkType.Audio => ContributorRole.Producer,
        WorkType.Proceedings => ContributorRole.CollectionEditor,
        _ when FlatKinds.IsWhole(type) => ContributorRole.Editor,
        _ => ContributorRole.CollectionEditor,
    };
}
