namespace BibHarvester.Formats.Zotero;

/// <summary>What creators did, in Zotero's words.</summary>
internal static class ZoteroRoles
{
    private static readonly (ContributorRole Role, string Name)[] Roles =
    [
        (ContributorRole.Author, "author"),
        (ContributorRole.Editor, "editor"),
        (ContributorRole.Translator, "translator"),
        (ContributorRole.CollectionEditor, "seriesEditor"),
        (ContributorRole.ContainerAuthor, "bookAuthor"),
        (ContributorRole.ReviewedAuthor, "reviewedAuthor"),
        (ContributorRole.Director, "director"),
        (ContributorRole.Producer, "producer"),
        (ContributorRole.ExecutiveProducer, "executiveProducer"),
        (ContributorRole.ScriptWriter, "scriptwriter"),
        (ContributorRole.Performer, "castMember"),
        (ContributorRole.Composer, "composer"),
        (ContributorRole.Interviewer, "interviewer"),
        (ContributorRole.Recipient, "recipient"),
        (ContributorRole.Guest, "guest"),
        (ContributorRole.Host, "host"),
        (ContributorRole.Narrator, "narrator"),
        (ContributorRole.Organizer, "organizer"),
        (ContributorRole.Chair, "chair"),
        (ContributorRole.SeriesCreator, "seriesCreator"),
        (ContributorRole.OriginalAuthor, "originalCreator"),
    ];

    /// <summary>The role that a creator has; its words where the model has none for it.</summary>
    /// <param name="creator">The type of the creator.</param>
    /// <param name="type">The type of the item; its main creators are its authors, but for directors.</param>
    public static (ContributorRole Role, string? Text) Of(string creator, ZoteroType? type)
    {
        if (creator != "director" && creator != "contributor" && creator == type?.Creators[0])
            return (ContributorRole.Author, null);
        foreach (var (role, name) in Roles)
        {
            if (name == creator)
                return (role, null);
        }

        return (ContributorRole.Other, creator == "contributor" ? null : creator);
    }

    /// <summary>The creator that a contributor is in items of a type; absent where they have none.</summary>
    public static string? NameOf(Contributor contributor, ZoteroType type)
    {
        if (contributor.Role is ContributorRole.Author or ContributorRole.Inventor && type.Creators[0] is not ("director" or "contributor"))
            return type.Creators[0];
        var name = contributor.Role == ContributorRole.Other ? contributor.RoleText ?? "contributor" : WordOf(contributor.Role);
        return type.Creators.Contains(name) ? name : null;
    }

    /// <summary>The word for a role that items of a type may have no creator for.</summary>
    public static string? WordOf(ContributorRole role)
    {
        foreach (var (known, name) in Roles)
        {
            if (known == role)
                return name;
        }

        return null;
    }

    /// <summary>The role that a word at the head of a line means.</summary>
    public static ContributorRole? RoleOf(string key)
    {
        foreach (var (role, name) in Roles)
        {
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase))
                return role;
        }

        return key switch
        {
            "containerauthor" => ContributorRole.ContainerAuthor,
            "collectioneditor" => ContributorRole.CollectionEditor,
            "originalauthor" => ContributorRole.OriginalAuthor,
            "performer" => ContributorRole.Performer,
            _ => null,
        };
    }
}
