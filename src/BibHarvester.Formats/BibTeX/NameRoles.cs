namespace BibHarvester.Formats.BibTeX;

/// <summary>Which role the names of a field have; that of editors may be said by a word beside them (<c>editortype</c>).</summary>
internal static class NameRoles
{
    private static readonly string[] Words = [.. Enum.GetNames<ContributorRole>().Select(name => name.ToLowerInvariant())];

    /// <summary>The role of a field, with the source's word where that says more.</summary>
    /// <param name="slot">The field.</param>
    /// <param name="type">The word beside it.</param>
    public static (ContributorRole Role, string? Text) Of(NameSlot slot, string? type) => slot switch
    {
        NameSlot.Author => (ContributorRole.Author, null),
        NameSlot.Translator => (ContributorRole.Translator, null),
        NameSlot.BookAuthor => (ContributorRole.ContainerAuthor, null),
        NameSlot.Commentator => (ContributorRole.Commentator, null),
        NameSlot.Annotator => (ContributorRole.Commentator, "annotator"),
        NameSlot.Introduction => (ContributorRole.IntroductionAuthor, null),
        NameSlot.Foreword => (ContributorRole.IntroductionAuthor, "foreword"),
        NameSlot.Afterword => (ContributorRole.AfterwordAuthor, null),
        NameSlot.Holder => (ContributorRole.Assignee, null),
        _ => Read(type),
    };

    /// <summary>The field of a role; absent where the role is said beside editors.</summary>
    public static NameSlot? SlotOf(ContributorRole role, string? text) => role switch
    {
        ContributorRole.Author => NameSlot.Author,
        ContributorRole.Editor when text is null => NameSlot.Editor,
        ContributorRole.Translator => NameSlot.Translator,
        ContributorRole.ContainerAuthor => NameSlot.BookAuthor,
        ContributorRole.Commentator => text == "annotator" ? NameSlot.Annotator : NameSlot.Commentator,
        ContributorRole.IntroductionAuthor => text == "foreword" ? NameSlot.Foreword : NameSlot.Introduction,
        ContributorRole.AfterwordAuthor => NameSlot.Afterword,
        ContributorRole.Assignee => NameSlot.Holder,
        _ => null,
    };

    /// <summary>The word of a role that has no field of its own.</summary>
    public static string WordOf(ContributorRole role, string? text) =>
        role is ContributorRole.Editor or ContributorRole.Other && text is not null && RoleOf(text) < 0 ? text : Words[(int)role];

    /// <summary>Whether a role is a kind of editing, so that it may stand in place of the editors.</summary>
    public static bool IsOfEditors(ContributorRole role) => role is ContributorRole.Editor or ContributorRole.Compiler or ContributorRole.Organizer;

    // Words that are no role are kinds of editors: founder, redactor, reviser.
    private static (ContributorRole Role, string? Text) Read(string? type)
    {
        if (type is null)
            return (ContributorRole.Editor, null);
        // biblatex-chicago: people of whom is not said what they did.
        if (type.Equals("none", StringComparison.OrdinalIgnoreCase))
            return (ContributorRole.Other, type);
        var role = RoleOf(type);
        return role >= 0 ? ((ContributorRole)role, null) : (ContributorRole.Editor, type);
    }

    private static int RoleOf(string word) => Array.FindIndex(Words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
}
