namespace BibHarvester.Formats.BibTeX;

/// <summary>Alphabets of mathematics whose letters mean something else than plain ones.</summary>
internal enum MathAlphabet : byte
{
    None,
    DoubleStruck,
    Script,
    Fraktur,
}
