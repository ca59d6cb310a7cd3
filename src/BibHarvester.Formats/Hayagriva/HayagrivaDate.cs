using System.Globalization;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>Dates, both ways: years, months and days of ISO 8601, with a tilde before what is approximate.</summary>
internal static class HayagrivaDate
{
    /// <summary>Takes a date; what is none is left.</summary>
    public static BibDate? Take(TreeNode? node)
    {
        if (node?.Take() is not { } text)
            return null;
        var isApproximate = text[0] == '~';
        if (BibDate.TryParse(text.AsSpan(isApproximate ? 1 : 0).Trim(), out var date) && date is { Start.IsKnown: true, IsRange: false, Literal: null, Season: Season.None, Time: null })
            return date with { IsApproximate = date.IsApproximate || isApproximate };
        node.PutBack();
        return null;
    }

    /// <summary>The date on which it begins; absent where that is not known.</summary>
    public static TreeNode? Write(BibDate? date)
    {
        if (date is not { Start: { IsKnown: true, Year: >= -9999 and <= 9999 } start } known)
            return null;
        var isApproximate = known.IsApproximate || known.IsUncertain;
        if (start is { Month: 0, Year: >= 1000 } && !isApproximate)
            return TreeNode.OfNumber(start.Year);
        var year = (start.Year < 0 ? "-" : "") + Math.Abs(start.Year).ToString("0000", CultureInfo.InvariantCulture);
        var rest = start.Month == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{start.Month:00}") + (start.Day == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{start.Day:00}"));
        return TreeNode.OfText((isApproximate ? "~" : "") + year + rest);
    }
}
