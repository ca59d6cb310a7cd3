namespace BibHarvester.Merging.Fields;

/// <summary>How good a form of a title is, among titles that say the same.</summary>
internal static class TitleForm
{
    private static ReadOnlySpan<char> Breaks => ":.?!—–-";

    /// <summary>A number to compare forms of one title by; the higher the better.</summary>
    public static int Of(Title title)
    {
        var form = 0;
        if (!title.MachineTranslated)
            form += 32;
        if (!IsShouted(title.Text.Plain))
            form += 16;
        if (IsStyled(title.Text) || (title.Subtitle is { } subtitle && IsStyled(subtitle)))
            form += 8;
        if (title.Text.Plain.AsSpan().ContainsAnyExceptInRange('\0', '\x7f'))
            form += 4;
        if (title.Subtitle is not null)
            form += 2;
        if (title.Language is not null)
            form += 1;
        return form;
    }

    /// <summary>Whether a title begins with another and goes on after a mark that ends it: whether the other lacks the subtitle.</summary>
    /// <param name="title">The title that may be the longer.</param>
    /// <param name="key">Its key.</param>
    /// <param name="shorter">The key of the shorter.</param>
    public static bool GoesOn(Title title, string key, string shorter)
    {
        if (shorter.Length < 8 || key.Length <= shorter.Length || !key.StartsWith(shorter, StringComparison.Ordinal))
            return false;
        var plain = title.Text.Plain;
        if (title.Subtitle is not null && TitleKey.Of(plain) == shorter)
            return true;
        for (var at = plain.AsSpan().IndexOfAny(Breaks); at >= 0;)
        {
            var begin = TitleKey.Of(plain[..at]);
            if (begin.Length >= shorter.Length)
                return begin == shorter;
            var next = plain.AsSpan(at + 1).IndexOfAny(Breaks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // That a word keeps its capitals is a remark, not a style.
    private static bool IsStyled(RichText text)
    {
        foreach (var span in text.Spans)
        {
            if (span.Style != RichStyle.NoCase)
                return true;
        }

        return false;
    }

    private static bool IsShouted(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                letters++;
        }

        return letters > 5;
    }
}
