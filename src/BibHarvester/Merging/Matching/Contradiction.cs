using System.Globalization;

namespace BibHarvester.Merging.Matching;

/// <summary>What says that two records of one title are of different works.</summary>
internal static class Contradiction
{
    /// <summary>What differs; absent where nothing does.</summary>
    public static string? Between(WorkTraits left, WorkTraits right)
    {
        if (KindOfClash(left, right) is { } kind)
            return $"different {WorkIdentifiers.Word(kind)}";
        var (own, other) = (left.Record, right.Record);
        if (own.Type != other.Type && own.Type != WorkType.Document && other.Type != WorkType.Document)
            return string.Create(CultureInfo.InvariantCulture, $"types {own.Type}, {other.Type}");
        if (YearsApart(own, other) > 1)
            return string.Create(CultureInfo.InvariantCulture, $"years {own.Issued?.Year}, {other.Issued?.Year}");
        return Different("volumes", own.Volume, other.Volume) ?? Different("issues", own.Issue, other.Issue) ?? Different("pages", own.Pages?.First, other.Pages?.First) ??
            Different("editions", own.Edition, other.Edition) ?? Different("versions", own.Version, other.Version) ?? Different("languages", LanguageOf(own), LanguageOf(other));
    }

    /// <summary>The kind of identifier of which both have one and none in common; absent where there is none.</summary>
    public static IdentifierKind? KindOfClash(WorkTraits left, WorkTraits right)
    {
        foreach (var (kind, _) in left.Own)
        {
            // A book has an ISBN for each binding, a record may know one of them; a work has several numbers in services that collect.
            if (kind is IdentifierKind.Isbn or IdentifierKind.OpenAlex or IdentifierKind.SemanticScholar or IdentifierKind.Wikidata or IdentifierKind.Handle)
                continue;
            var (has, isCommon) = (false, false);
            foreach (var other in right.Own)
            {
                has |= other.Kind == kind;
                isCommon |= other.Kind == kind && left.Own.Contains(other);
            }

            if (has && !isCommon)
                return kind;
        }

        return null;
    }

    /// <summary>The distance between the nearest years of publication; 0 where one has none.</summary>
    private static int YearsApart(BibRecord left, BibRecord right)
    {
        if (left.Issued?.Year is null || right.Issued?.Year is null)
            return 0;
        var nearest = int.MaxValue;
        foreach (var date in left.Dates)
        {
            foreach (var other in right.Dates)
            {
                if (IsPublication(date.Kind) && IsPublication(other.Kind) && date.Date.Year is { } year && other.Date.Year is { } second)
                    nearest = Math.Min(nearest, Math.Abs(year - second));
            }
        }

        return nearest == int.MaxValue ? 0 : nearest;
    }

    private static bool IsPublication(DateKind kind) => kind is DateKind.Issued or DateKind.Print or DateKind.Online or DateKind.OtherMedium or DateKind.Posted or DateKind.Available;

    // Of a translation with the original's title the language is all that tells.
    private static string? LanguageOf(BibRecord record) => record.Language is { Length: > 1 } language ? language.Split('-')[0] : null;

    private static string? Different(string what, string? left, string? right) =>
        left is null || right is null || string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? null : $"{what} {left}, {right}";
}
