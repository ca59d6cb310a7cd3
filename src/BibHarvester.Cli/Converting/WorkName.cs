using System.Globalization;

namespace BibHarvester.Cli.Converting;

/// <summary>How a work of a file is named to people.</summary>
internal static class WorkName
{
    /// <summary>Its key, DOI or title, else its number in the file.</summary>
    public static string Of(BibRecord record, int number) =>
        record.CitationKey ?? record.Doi?.Value ?? record.Title?.Text.Plain ?? string.Create(CultureInfo.InvariantCulture, $"work {number}");
}
