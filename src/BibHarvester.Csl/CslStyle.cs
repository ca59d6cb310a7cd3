using BibHarvester.Csl.Items;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl;

/// <summary>A CSL 1.0.2 style, parsed and compiled. Immutable and thread-safe.</summary>
public sealed class CslStyle
{
    internal CslStyle(StyleInfo info, string? defaultLocale, TitleCasing titleCasing, StyleTree? tree)
    {
        Id = info.Id ?? "";
        Title = info.Title ?? "";
        Parent = info.Parent;
        DefaultLocale = defaultLocale;
        TitleCasing = titleCasing;
        Tree = tree;
    }

    /// <summary>The style's id, an address by custom.</summary>
    public string Id { get; }

    /// <summary>The style's title.</summary>
    public string Title { get; }

    /// <summary>The id of the style on which a dependent style rests; absent for an independent style.</summary>
    public string? Parent { get; }

    /// <summary>The locale that the style asks for; absent where it leaves the choice to the user.</summary>
    public string? DefaultLocale { get; }

    /// <summary>How titles are cased on the way from a record, unless the caller says otherwise.</summary>
    public TitleCasing TitleCasing { get; }

    /// <summary>Whether the style has a bibliography.</summary>
    public bool HasBibliography => Tree?.Bibliography is not null;

    /// <summary>What the style says that CSL 1.0.2 does not know, and that was passed over.</summary>
    public ValueList<CslWarning> Warnings { get; internal init; } = [];

    /// <summary>How the bibliography is set; absent where the style has none.</summary>
    public CslBibliographyFormat? BibliographyFormat => Tree?.Bibliography is not { } area ? null : new CslBibliographyFormat
    {
        HangingIndent = area.HangingIndent,
        SecondFieldAlign = area.SecondFieldAlign != FieldAlign.None,
        FirstFieldInMargin = area.SecondFieldAlign == FieldAlign.Margin,
        EntrySpacing = area.EntrySpacing,
        LineSpacing = area.LineSpacing,
    };

    /// <summary>Whether citations are meant to stand in notes rather than in the text.</summary>
    public bool IsNoteStyle => Tree?.IsNoteStyle == true;

    internal StyleTree? Tree { get; }

    /// <summary>Parses a style.</summary>
    /// <param name="xml">The style's XML.</param>
    /// <returns>The style.</returns>
    /// <exception cref="CslStyleException">It is no style, or one that cannot be rendered; the message says where and why.</exception>
    public static CslStyle Parse(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        using var cursor = new CslXml(new StringReader(xml.TrimStart('\uFEFF')));
        return new StyleParser(cursor).Parse();
    }

    /// <summary>Reads a style.</summary>
    /// <param name="stream">The style's XML.</param>
    /// <returns>The style.</returns>
    /// <exception cref="CslStyleException">It is no style, or one that cannot be rendered; the message says where and why.</exception>
    public static CslStyle Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var cursor = new CslXml(stream);
        return new StyleParser(cursor).Parse();
    }

    /// <summary>Reads a style from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The style.</returns>
    /// <exception cref="CslStyleException">It is no style, or one that cannot be rendered; the message says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CslStyle Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }
}
