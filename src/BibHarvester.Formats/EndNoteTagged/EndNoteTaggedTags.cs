using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.EndNoteTagged;

/// <summary>Which tag stands for which of EndNote's fields.</summary>
internal static class EndNoteTaggedTags
{
    private static readonly (string Tag, EndNoteField Field)[] Table =
    [
        ("%A", EndNoteField.Author), ("%E", EndNoteField.Editor), ("%Y", EndNoteField.TertiaryAuthor), ("%?", EndNoteField.SubsidiaryAuthor), ("%T", EndNoteField.Title),
        ("%B", EndNoteField.SecondaryTitle), ("%J", EndNoteField.Journal), ("%S", EndNoteField.TertiaryTitle), ("%O", EndNoteField.AlternateTitle), ("%!", EndNoteField.ShortTitle),
        ("%Q", EndNoteField.TranslatedTitle), ("%D", EndNoteField.Year), ("%8", EndNoteField.Date), ("%[", EndNoteField.AccessDate), ("%V", EndNoteField.Volume),
        ("%N", EndNoteField.Issue), ("%6", EndNoteField.VolumeCount), ("%7", EndNoteField.Edition), ("%&", EndNoteField.Section), ("%P", EndNoteField.Pages),
        ("%I", EndNoteField.Publisher), ("%C", EndNoteField.Place), ("%@", EndNoteField.StandardNumber), ("%R", EndNoteField.Doi), ("%M", EndNoteField.AccessionNumber),
        ("%U", EndNoteField.Url), ("%G", EndNoteField.Language), ("%K", EndNoteField.Keyword), ("%X", EndNoteField.Abstract), ("%Z", EndNoteField.Note), ("%9", EndNoteField.WorkType),
        ("%F", EndNoteField.Label), ("%1", EndNoteField.EventPlace), ("%2", EndNoteField.Pmcid), ("%3", EndNoteField.Proceedings), ("%]", EndNoteField.ArticleNumber),
        ("%W", EndNoteField.Database), ("%~", EndNoteField.Database),
    ];

    /// <summary>The field of a tag.</summary>
    public static EndNoteField FieldOf(string tag)
    {
        foreach (var (name, field) in Table)
        {
            if (name == tag)
                return field;
        }

        return EndNoteField.Other;
    }

    /// <summary>The tag under which a value is written; absent where there is none.</summary>
    /// <param name="type">The type of the work.</param>
    /// <param name="value">The value.</param>
    public static string? TagOf(WorkType type, EndNoteValue value)
    {
        if (value.Field == EndNoteField.Other)
            return IsTag(value.Tag) ? value.Tag : null;

        // The editor's tag is older than EndNote's second and third authors.
        if (value.Field == EndNoteField.Editor && type == WorkType.Patent)
            return null;
        var isSecond = value.Field == EndNoteField.SecondaryAuthor && type == WorkType.Patent;
        var field = isSecond || EndNoteRoles.RoleOf(type, value.Field) == ContributorRole.Editor ? EndNoteField.Editor : value.Field;
        if (field == EndNoteField.SecondaryTitle && FlatKinds.IsInPeriodical(type))
            field = EndNoteField.Journal;
        field = field == EndNoteField.Number ? EndNoteField.Issue : field;
        foreach (var (tag, of) in Table)
        {
            if (of == field)
                return tag;
        }

        return null;
    }

    // CNKI adds lines of its own, whose names stand in two languages.
    private static bool IsTag(string tag) => tag.Length == 2 ? tag[0] == '%' && tag[1] is > ' ' and < '\u007F' and not '0' : IsNamed(tag);

    /// <summary>Whether a word is a name in two languages: <c>PageCount-页码</c>.</summary>
    public static bool IsNamed(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen < 3 || hyphen + 1 == word.Length || word.Contains(' ') || word.Length > 32)
            return false;
        foreach (var letter in word[..hyphen])
        {
            if (!char.IsAsciiLetter(letter))
                return false;
        }

        foreach (var sign in word[(hyphen + 1)..])
        {
            if (sign is < '\u4E00' or > '\u9FFF')
                return false;
        }

        return true;
    }
}
