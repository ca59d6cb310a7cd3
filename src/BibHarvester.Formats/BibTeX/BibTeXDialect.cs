namespace BibHarvester.Formats.BibTeX;

/// <summary>One of the two languages in which such files are written: what differs between them.</summary>
internal sealed class BibTeXDialect
{
    private BibTeXField[]? _fields;

    private BibTeXDialect(string name, bool isBibLaTeX) => (Name, HasLists) = (name, isBibLaTeX);

    public static BibTeXDialect BibTeX { get; } = new("bibtex", isBibLaTeX: false);

    public static BibTeXDialect BibLaTeX { get; } = new("biblatex", isBibLaTeX: true);

    /// <summary>The name of the format.</summary>
    public string Name { get; }

    /// <summary>The fields that are written, in order.</summary>
    public BibTeXField[] Fields => _fields ??= HasLists ? FieldTable.OfBibLaTeX() : FieldTable.OfBibTeX();

    /// <summary>Whether publishers and places are lists whose parts stand between the words <c>and</c>.</summary>
    public bool HasLists { get; }

    /// <summary>Whether subtitles stand in fields of their own.</summary>
    public bool HasSubtitles => HasLists;

    /// <summary>Whether a date stands in one field.</summary>
    public bool HasDates => HasLists;

    /// <summary>Whether a field says how far a work is.</summary>
    public bool HasStates => HasLists;

    /// <summary>Whether names can say of their particles that they are no part of the family name.</summary>
    public bool HasNameOptions => HasLists;

    /// <summary>Whether languages have names by which TeX knows them.</summary>
    public bool HasLanguageIds => HasLists;

    /// <summary>Whether a field is written under its own name.</summary>
    public bool Writes(BibTeXField field) => Array.IndexOf(Fields, field) >= 0;
}
