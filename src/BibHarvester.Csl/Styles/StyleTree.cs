using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

/// <summary>A style compiled: nothing in it changes any more.</summary>
internal sealed record StyleTree
{
    public required Layout Citation { get; init; }

    public Layout? Bibliography { get; init; }

    public bool IsNoteStyle { get; init; }

    public bool InitializeWithHyphen { get; init; } = true;

    public ParticleDemotion ParticleDemotion { get; init; }

    public PageRangeFormat PageRangeFormat { get; init; }

    /// <summary>Whether the style places the year suffix itself.</summary>
    public bool PlacesYearSuffix { get; init; }

    /// <summary>Whether citations print the numbers of the bibliography.</summary>
    public bool UsesCitationNumber { get; init; }

    /// <summary>Whether citations point to the note that cites a work first.</summary>
    public bool UsesFirstNote { get; init; }

    /// <summary>The names that the style prints somewhere.</summary>
    public VariableSet NameVariables { get; init; }

    /// <summary>Whether a condition tests for disambiguation.</summary>
    public bool TestsDisambiguate { get; init; }

    public StyleLocale[] Locales { get; init; } = [];

    /// <summary>Terms that only this style knows, by name, numbered after the known ones.</summary>
    public IReadOnlyDictionary<string, int> OwnTerms { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}
