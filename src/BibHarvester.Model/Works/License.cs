namespace BibHarvester;

/// <summary>Terms of use.</summary>
public sealed record License
{
    /// <summary>The address of the terms.</summary>
    public string? Url { get; init; }

    /// <summary>The name or the text.</summary>
    public string? Name { get; init; }

    /// <summary>The SPDX or another short identifier, such as <c>cc-by-4.0</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The version of the content they are for, as Crossref says it: <c>vor</c>, <c>am</c>, <c>tdm</c>, <c>unspecified</c>.</summary>
    public string? ContentVersion { get; init; }

    /// <summary>When they begin to hold.</summary>
    public BibDate? Start { get; init; }

    /// <summary>Days between publication and that date.</summary>
    public int? DelayInDays { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language { get; init; }
}
