namespace BibHarvester.Csl;

/// <summary>Where a cite stands among those of the same work (CSL 1.0.2, "Choose", <c>position</c>).</summary>
public enum CslPosition
{
    /// <summary>The first cite of the work.</summary>
    First,

    /// <summary>A later one.</summary>
    Subsequent,

    /// <summary>It follows a cite of the same work at the same place.</summary>
    Ibid,

    /// <summary>It follows a cite of the same work at another place.</summary>
    IbidWithLocator,
}
