namespace BibHarvester;

/// <summary>What stands in a title beside the title: notes in brackets, and words that tell what became of the work.</summary>
/// <param name="Title">The title without them.</param>
/// <param name="Notes">The notes, without brackets: <c>Article in Chinese</c>.</param>
/// <param name="Status">The status that a note or a prefix tells; absent where none does.</param>
public sealed record TitleNotes(RichText Title, ValueList<string> Notes, StatusKind? Status)
{
    private static readonly string[] Retracted =
        ["retracted", "retracted article*", "retracted paper", "retracted chapter", "article retracted", "this article has been retracted*", "已撤稿", "撤稿"];

    private static readonly string[] Withdrawn = ["withdrawn", "withdrawn article*", "withdrawn paper", "article withdrawn", "this article has been withdrawn*"];

    private static readonly string[] Removed = ["removed", "removed article", "temporary removal"];

    private static readonly string[] NotePhrases =
        ["article in *", "text in *", "author's transl*", "author’s transl*", "proceedings", "see comment*", "with discussion*", "published erratum*", "corrected", "in press"];

    /// <summary>Takes <c>[Article in Chinese]</c>, <c>(Retracted article)</c>, <c>RETRACTED:</c> and the like out of a title.</summary>
    /// <param name="title">The title.</param>
    /// <returns>The title and what was in it; a notice that a work was retracted (<c>Retraction: …</c>) is not itself retracted.</returns>
    public static TitleNotes Extract(RichText title)
    {
        var notes = new List<string>();
        StatusKind? status = null;
        while (true)
        {
            if (TakePrefix(ref title, ref status))
                continue;
            if (!TakeNote(ref title, notes, ref status))
                return new TitleNotes(title, notes.ToValueList(), status);
        }
    }

    /// <summary>The title without the full stop that some feeds put at its end; an ellipsis, an abbreviation and other marks stay.</summary>
    /// <param name="title">The title.</param>
    /// <returns>The title.</returns>
    public static RichText TrimStop(RichText title)
    {
        var plain = title.Plain.AsSpan().TrimEnd();
        if (plain is not [.., '.'] || plain.EndsWith(".."))
            return title;
        var word = plain[(plain[..^1].LastIndexOfAny(' ', '.', '(') + 1)..^1];
        var isAbbreviation = plain[..^1][..^word.Length] is [.., '.'] || word.Length < 2 ||
            word is "al" or "etc" or "Jr" or "Sr" or "Inc" or "Ltd" or "Co" or "Corp" or "sp" or "spp" or "nov" or "Bd" or "Vol";
        return isAbbreviation ? title : title.Substring(0, plain.Length - 1).Trim();
    }

    private static bool TakePrefix(ref RichText title, ref StatusKind? status)
    {
        var plain = title.Plain.AsSpan();
        var isBracketed = plain is ['[' or '(', ..];
        var end = plain[..Math.Min(plain.Length, 40)].IndexOfAny(":]—–)");
        if (end < 0 || StatusOf(plain[(isBracketed ? 1 : 0)..end].Trim()) is not { } kind)
            return false;
        var rest = plain[(end + 1)..].TrimStart(" :—–-");
        if (rest.IsEmpty)
            return false;
        status ??= kind;
        title = title.Substring(plain.Length - rest.Length);
        return true;
    }

    private static bool TakeNote(ref RichText title, List<string> notes, ref StatusKind? status)
    {
        var plain = title.Plain.AsSpan();
        var trimmed = plain.TrimEnd(" .");
        if (trimmed is not [.., ']' or ')'])
            return false;
        var start = trimmed.LastIndexOf(trimmed[^1] == ']' ? '[' : '(');
        if (start < 1)
            return false;
        var note = trimmed[(start + 1)..^1].Trim();
        var kind = StatusOf(note);
        if (kind is null && !IsNote(note))
            return false;
        status ??= kind;
        notes.Insert(0, note.ToString());
        title = title.Substring(0, start).Trim();
        return true;
    }

    private static bool IsNote(ReadOnlySpan<char> note) =>
        (note.StartsWith("in ", StringComparison.OrdinalIgnoreCase) && IsLanguage(note[3..])) || IsOneOf(note, NotePhrases);

    private static bool IsLanguage(ReadOnlySpan<char> text)
    {
        var word = text.Trim();
        var end = word.IndexOf(' ');
        return ProperNames.TryGet(end < 0 ? word : word[..end], out _);
    }

    private static StatusKind? StatusOf(ReadOnlySpan<char> note)
    {
        note = note.Trim(" *.:");
        if (IsOneOf(note, Retracted))
            return StatusKind.Retracted;
        if (IsOneOf(note, Withdrawn))
            return StatusKind.Withdrawn;
        return IsOneOf(note, Removed) ? StatusKind.Removed : null;
    }

    /// <summary>Whether a text is one of a list; one that ends in a star only has to begin like it.</summary>
    private static bool IsOneOf(ReadOnlySpan<char> text, string[] list)
    {
        foreach (var entry in list)
        {
            var isOne = entry[^1] == '*'
                ? text.StartsWith(entry.AsSpan(0, entry.Length - 1), StringComparison.OrdinalIgnoreCase)
                : text.Equals(entry, StringComparison.OrdinalIgnoreCase);
            if (isOne)
                return true;
        }

        return false;
    }
}
