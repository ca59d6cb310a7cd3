using BibHarvester.Formats.Medline;

namespace BibHarvester.Formats.Abbreviations;

/// <summary>Languages as tables name them: <c>eng, fre</c>, <c>English</c>, <c>mul</c>.</summary>
internal static class TableLanguages
{
    /// <summary>The two letters of each language; none where the row counts in all.</summary>
    public static string[] Of(string languages)
    {
        var names = languages.Split([',', ';', '/', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var tags = names.Select(n => MedlineLanguages.ToTag(n)!.ToLowerInvariant()).ToArray();
        return tags.Any(t => t is "mul" or "multiple" or "und" or "all") ? [] : tags;
    }
}
