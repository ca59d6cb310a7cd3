namespace BibHarvester.Csl.Items;

/// <summary>How titles are cased on the way from a record to a citation.</summary>
public enum TitleCasing
{
    /// <summary>As the style declares; as given where it declares nothing.</summary>
    StyleDefault,

    /// <summary>As given.</summary>
    AsGiven,

    /// <summary>Sentence case: the first word and names have capitals.</summary>
    Sentence,

    /// <summary>Headline case: words that carry meaning have capitals.</summary>
    Headline,

    /// <summary>Sentence case for articles, chapters and the like; books and other works of their own keep their titles as given.</summary>
    SentenceForParts,
}
