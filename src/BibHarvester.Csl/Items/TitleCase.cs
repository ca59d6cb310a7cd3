namespace BibHarvester.Csl.Items;

internal static class TitleCase
{
    public static RichText ToSentence(RichText text, string? language) => language is null ? text : text;

    public static RichText ToHeadline(RichText text, string? language) => language is null ? text : text;
}
