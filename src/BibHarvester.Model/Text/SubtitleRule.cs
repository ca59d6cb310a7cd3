namespace BibHarvester;

/// <summary>A subtitle that stands both in the title and in a field of its own is one subtitle.</summary>
public static class SubtitleRule
{
    /// <summary>Takes the subtitle off the end of a title that has it too.</summary>
    /// <param name="title">The title, perhaps <c>Title: subtitle</c>.</param>
    /// <param name="subtitle">The subtitle of its own field.</param>
    /// <returns>The title without the subtitle and the mark before it; the same where it does not end so.</returns>
    public static RichText Split(RichText title, RichText subtitle)
    {
        var end = subtitle.Plain.AsSpan().Trim().TrimEnd('.');
        var plain = title.Plain.AsSpan().TrimEnd(" .");
        if (end.IsEmpty || plain.Length <= end.Length || !plain.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            return title;
        var main = plain[..^end.Length];
        // A question's mark belongs to the title; a word that only happens to end alike does not count.
        if (!char.IsWhiteSpace(main[^1]) && main[^1] is not (':' or '—' or '–'))
            return title;
        var trimmed = main.TrimEnd();
        if (trimmed is not [.., ':' or '.' or '?' or '!' or '—' or '–' or '-' or ';' or ','])
            return title;
        trimmed = trimmed is [.., '?' or '!'] ? trimmed : trimmed.TrimEnd(" :.—–-;,");
        return trimmed.IsEmpty ? title : title.Substring(0, trimmed.Length);
    }

    /// <summary>Whether a subtitle only repeats the title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">The subtitle.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsRepetition(RichText title, RichText subtitle) =>
        title.Plain.AsSpan().Trim(" .").Equals(subtitle.Plain.AsSpan().Trim(" ."), StringComparison.OrdinalIgnoreCase);
}
