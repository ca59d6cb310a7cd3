namespace BibHarvester.Csl.Output;

/// <summary>The form in which citations are written.</summary>
public enum CslOutput
{
    /// <summary>Plain text, without escapes.</summary>
    Text,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Markdown, as CommonMark reads it.</summary>
    Markdown,
}
