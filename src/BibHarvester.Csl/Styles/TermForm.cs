namespace BibHarvester.Csl.Styles;

/// <summary>The form of a term.</summary>
internal enum TermForm : byte
{
    Long,
    Short,
    Verb,
    VerbShort,
    Symbol,
}
