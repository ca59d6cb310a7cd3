namespace BibHarvester;

/// <summary>What the place of a name tells of its form.</summary>
internal enum NameForm
{
    /// <summary>Nothing.</summary>
    Any,

    /// <summary>Others of its list have initials after the family name, so that <c>IV</c> is no numeral.</summary>
    InitialsLast,
}
