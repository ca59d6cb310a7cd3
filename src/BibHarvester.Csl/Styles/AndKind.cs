namespace BibHarvester.Csl.Styles;

/// <summary>What stands before the last name.</summary>
internal enum AndKind : byte
{
    Unset,
    None,
    Text,
    Symbol,
}
