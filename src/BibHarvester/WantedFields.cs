namespace BibHarvester;

/// <summary>What a record is to have before no further source is asked (<see cref="Completeness.Normal"/>).</summary>
[Flags]
public enum WantedFields
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A title.</summary>
    Title = 1,

    /// <summary>Contributors, all of them: a list that is marked incomplete is a gap.</summary>
    Contributors = 2,

    /// <summary>A date of publication.</summary>
    Date = 4,

    /// <summary>What an article, a chapter or a paper is part of.</summary>
    Container = 8,

    /// <summary>Pages or article number of an article, a chapter or a paper.</summary>
    Pages = 16,

    /// <summary>An abstract.</summary>
    Abstract = 32,

    /// <summary>An address where it can be read freely.</summary>
    OpenLink = 64,
}
