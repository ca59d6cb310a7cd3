namespace BibHarvester.Csl.Styles;

/// <summary>The place of a block in an entry.</summary>
internal enum DisplayKind : byte
{
    Unset,
    Block,
    LeftMargin,
    RightInline,
    Indent,
}
