namespace BibHarvester.Merging.Matching;

/// <summary>Whether title, people and year of two records are those of one work.</summary>
/// <remarks>
/// Thresholds: titles are the same without case, accents, signs and blanks (one may lack its subtitle), or have 30 letters at least, the same digits and
/// 92 of 100 pairs of letters in common; the first family name is the same, or half of the shorter list's; the years are one apart at most. A title of
/// fewer than 16 letters, or a work without people, needs more: the same first page, volume and issue, or the same two or more people.
/// </remarks>
internal static class TitleAgreement
{
    private const int FewLetters = 16;
    private const int ManyLetters = 30;
    private const double Alike = 0.92;

    /// <summary>Whether the titles are the same; one may lack its subtitle.</summary>
    public static bool HasTitle(WorkTraits left, WorkTraits right) =>
        left.Main.Length > 0 && right.Main.Length > 0 &&
        (left.Full == right.Full || left.Main == right.Full || left.Full == right.Main || IsAlike(left.Full, right.Full));

    /// <summary>Whether they have people in common, as works of one author have.</summary>
    public static bool HasPeople(WorkTraits left, WorkTraits right)
    {
        var (fewer, more) = left.Names.Count <= right.Names.Count ? (left.Names, right.Names) : (right.Names, left.Names);
        if (fewer.Count == 0)
            return false;
        var common = fewer.Count(more.Contains);
        return common > 0 && (common * 2 >= fewer.Count || FirstName(left.Record) == FirstName(right.Record));
    }

    /// <summary>Whether a common title is enough, or what else they have in common makes up for a short one.</summary>
    public static bool IsEnough(WorkTraits left, WorkTraits right)
    {
        if (Math.Min(left.Full.Length, right.Full.Length) >= FewLetters && left.Names.Count > 0)
            return true;
        if (left.Names.Count > 1 && left.Names.SetEquals(right.Names))
            return true;
        var (own, other) = (left.Record, right.Record);
        if (own.Volume is not null && own.Volume == other.Volume && own.Issue == other.Issue && own.Issue is not null)
            return true;
        return own.Pages?.First is { } page ? page == other.Pages?.First : own.ArticleNumber is { } number && number == other.ArticleNumber;
    }

    private static string FirstName(BibRecord record) =>
        record.Contributors is [var first, ..] ? TitleKey.Of(first.Person?.Family ?? first.Person?.Given ?? first.Organization ?? "") : "";

    private static bool IsAlike(string left, string right)
    {
        if (left.Length < ManyLetters || right.Length < ManyLetters || Math.Abs(left.Length - right.Length) * 10 > left.Length)
            return false;
        // "Part 1" and "Part 2" differ in one letter, and that one counts.
        if (!left.Where(char.IsDigit).SequenceEqual(right.Where(char.IsDigit)))
            return false;
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 1; i < left.Length; i++)
            pairs[(left[i - 1], left[i])] = pairs.GetValueOrDefault((left[i - 1], left[i])) + 1;
        var common = 0;
        for (var i = 1; i < right.Length; i++)
        {
            if (pairs.GetValueOrDefault((right[i - 1], right[i])) is > 0 and var count)
            {
                pairs[(right[i - 1], right[i])] = count - 1;
                common++;
            }
        }

        return 2.0 * common / (left.Length + right.Length - 2) >= Alike;
    }
}
