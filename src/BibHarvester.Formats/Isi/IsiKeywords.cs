namespace BibHarvester.Formats.Isi;

/// <summary>The vocabularies of Web of Science.</summary>
internal static class IsiKeywords
{
    /// <summary>The words that the index takes from the titles of references.</summary>
    public const string Plus = "KeyWords Plus";
}
