namespace BibHarvester.Csl.Engine;

/// <summary>How much of a given name is shown to tell names apart.</summary>
internal enum GivenNameLevel : byte
{
    AsStyled,
    Initials,
    Full,
}
