namespace BibHarvester.Csl.Styles;

/// <summary>Which given names are added to tell names apart.</summary>
internal enum GivenNameRule : byte
{
    ByCite,
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
}
