namespace BibHarvester.Merging.Fields;

/// <summary>Whether two containers are one journal, book, series.</summary>
internal static class ContainerMatch
{
    public static bool IsSame(Container left, Container right)
    {
        if (IsSeries(left) != IsSeries(right) && left.Kind != ContainerKind.Unspecified && right.Kind != ContainerKind.Unspecified)
            return false;
        foreach (var identifier in left.Identifiers)
        {
            foreach (var other in right.Identifiers)
            {
                if (identifier.Kind == other.Kind && identifier.Key == other.Key)
                    return true;
            }
        }

        foreach (var title in left.Titles)
        {
            foreach (var other in right.Titles)
            {
                if (IsSameTitle(title.Text.Plain, other.Text.Plain))
                    return true;
            }
        }

        return left.Titles.IsEmpty || right.Titles.IsEmpty;
    }

    private static bool IsSeries(Container container) => container.Kind == ContainerKind.Series;

    private static bool IsSameTitle(string left, string right)
    {
        if (NameKey.Equals(left, right))
            return true;
        var (own, other) = (Key(left), Key(right));
        return own.Length > 0 && own == other;
    }

    // "The Lancet" and "Lancet (London, England)"; "Science & Society" and "Science and society".
    private static string Key(string title)
    {
        var bracket = title.IndexOf(" (", StringComparison.Ordinal);
        var bare = bracket > 0 ? title[..bracket] : title;
        if (bare.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
            bare = bare[4..];
        return TitleKey.Of(bare.Replace("&", "and", StringComparison.Ordinal));
    }
}
