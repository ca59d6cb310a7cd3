namespace BibHarvester.Csl.Styles;

/// <summary>Where the first field of an entry stands (<c>second-field-align</c>).</summary>
internal enum FieldAlign : byte
{
    None,
    Flush,
    Margin,
}
