namespace BibHarvester;

/// <summary>The stable codes of what is odd about an identifier.</summary>
internal static class IdentifierWarning
{
    /// <summary>Invisible characters were removed.</summary>
    internal const string Invisible = "ID001";

    /// <summary>Punctuation at the end may belong to the sentence.</summary>
    internal const string TrailingPunctuation = "ID002";

    /// <summary>It was joined across a line break or white space.</summary>
    internal const string Joined = "ID003";

    /// <summary>A dash may stand for a hyphen.</summary>
    internal const string Dash = "ID004";

    /// <summary>The end may be part of a publisher's address.</summary>
    internal const string PageTail = "ID005";

    /// <summary>Text after it was left out.</summary>
    internal const string Cut = "ID006";

    /// <summary>A bare number was taken for an identifier of a kind that such numbers have.</summary>
    internal const string BareNumber = "ID007";
}
