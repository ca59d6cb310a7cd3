namespace BibHarvester.Formats.BibTeX;

/// <summary>A piece of a file that is no entry; it is written back as it stands.</summary>
public sealed class BibTeXPassage : BibTeXItem
{
    internal BibTeXPassage(BibTeXPassageKind kind, string text) => (Kind, Text) = (kind, text);

    /// <summary>What it is.</summary>
    public BibTeXPassageKind Kind { get; }

    /// <summary>Its text.</summary>
    public string Text { get; internal set; }

    internal bool IsBlank => Kind == BibTeXPassageKind.Text && string.IsNullOrWhiteSpace(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
