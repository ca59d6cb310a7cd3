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

    /// <summary>LaTeX in UTF-8; links are <c>\href</c> of the package hyperref.</summary>
    Latex,

    /// <summary>Rich Text Format, without a header: it stands within a document.</summary>
    Rtf,
}
