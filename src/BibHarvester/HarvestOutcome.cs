namespace BibHarvester;

/// <summary>How a search for a record ended.</summary>
public enum HarvestOutcome
{
    /// <summary>There is a record.</summary>
    Found,

    /// <summary>Nobody who was asked knows the identifier; <see cref="HarvestResult.Asked"/> says who that was.</summary>
    NotFound,

    /// <summary>The identifier exists, but its agency gives no metadata; <see cref="HarvestResult.LandingUrl"/> leads to the work.</summary>
    RegisteredWithoutMetadata,

    /// <summary>Someone who could know it did not answer; <see cref="HarvestResult.Error"/> says who and why.</summary>
    SourceUnavailable,

    /// <summary>The text is no identifier; <see cref="HarvestResult.Reason"/> says why.</summary>
    InvalidIdentifier,
}
