namespace BibHarvester.Formats.Medline;

/// <summary>What the publisher calls an article, where it is the number under which an article without pages is cited.</summary>
internal static class MedlineArticleNumber
{
    private const int Longest = 12;

    /// <summary>Whether it is: <c>e32822</c>, <c>1042</c>; not <c>S1080-6032(22)00139-9</c>.</summary>
    public static bool Is(string? text) => text is { Length: > 0 and <= Longest } && text.All(char.IsAsciiLetterOrDigit) && text.Any(char.IsAsciiDigit);
}
