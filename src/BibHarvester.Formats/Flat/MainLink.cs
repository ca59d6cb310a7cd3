namespace BibHarvester.Formats.Flat;

/// <summary>Which of several addresses stands for the work in a format with one.</summary>
internal static class MainLink
{
    /// <summary>The first landing page, else the first; none where it only repeats the DOI.</summary>
    public static string? Of(BibRecord record, Doi? doi)
    {
        Link? chosen = null;
        foreach (var link in record.Links)
        {
            if (chosen is null || (link.Kind == LinkKind.LandingPage && chosen.Kind != LinkKind.LandingPage))
                chosen = link;
        }

        // A format that has the DOI would say the same twice, and styles print both.
        return chosen is not null && !IsAddressOf(chosen.Url, doi) ? chosen.Url : null;
    }

    /// <summary>Whether an address only repeats a DOI.</summary>
    public static bool IsAddressOf(string url, Doi? doi)
    {
        if (doi is not { } known || !url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase))
            return false;
        return url.EndsWith(known.Value, StringComparison.OrdinalIgnoreCase) || (Doi.TryParse(url, out var other) && other == known);
    }
}
