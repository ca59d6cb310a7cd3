using BibHarvester.Formats.EndNote;

namespace BibHarvester.Formats.Ris;

/// <summary>Which tag stands for which of EndNote's fields: those of the specification of 2011 first, then the older ones and those of other programs.</summary>
internal static class RisTags
{
    private static readonly (string Tag, EndNoteField Field)[] Table =
    [
        ("AU", EndNoteField.Author), ("A2", EndNoteField.SecondaryAuthor), ("A3", EndNoteField.TertiaryAuthor), ("A4", EndNoteField.SubsidiaryAuthor),
        ("ED", EndNoteField.Editor), ("TI", EndNoteField.Title), ("T2", EndNoteField.SecondaryTitle), ("T3", EndNoteField.TertiaryTitle),
        ("J2", EndNoteField.AlternateTitle), ("ST", EndNoteField.ShortTitle), ("TT", EndNoteField.TranslatedTitle), ("PY", EndNoteField.Year),
        ("DA", EndNoteField.Date), ("Y2", EndNoteField.AccessDate), ("VL", EndNoteField.Volume), ("IS", EndNoteField.Issue), ("M1", EndNoteField.Number),
        ("SV", EndNoteField.SeriesVolume), ("NV", EndNoteField.VolumeCount), ("ET", EndNoteField.Edition), ("SE", EndNoteField.Section),
        ("SP", EndNoteField.Pages), ("EP", EndNoteField.EndPage), ("PB", EndNoteField.Publisher), ("CY", EndNoteField.Place),
        ("SN", EndNoteField.StandardNumber), ("DO", EndNoteField.Doi), ("AN", EndNoteField.AccessionNumber), ("UR", EndNoteField.Url),
        ("LA", EndNoteField.Language), ("KW", EndNoteField.Keyword), ("AB", EndNoteField.Abstract), ("N1", EndNoteField.Note), ("M3", EndNoteField.WorkType),
        ("ID", EndNoteField.Label), ("C1", EndNoteField.EventPlace), ("C2", EndNoteField.Pmcid), ("C3", EndNoteField.Proceedings), ("C7", EndNoteField.ArticleNumber),
        ("DB", EndNoteField.Database), ("DP", EndNoteField.Database),
        ("A1", EndNoteField.Author), ("T1", EndNoteField.Title), ("CT", EndNoteField.Title), ("BT", EndNoteField.BookTitle), ("JF", EndNoteField.Journal),
        ("JO", EndNoteField.JournalName), ("JA", EndNoteField.AlternateTitle), ("J1", EndNoteField.AlternateTitle), ("Y1", EndNoteField.Year), ("N2", EndNoteField.Abstract),
        ("VO", EndNoteField.Volume), ("PP", EndNoteField.Place), ("PU", EndNoteField.Publisher),
    ];

    // By the two characters of the tag.
    private static readonly EndNoteField[] Fields = new EndNoteField[26 * 36];
    private static readonly string[] Texts = new string[26 * 36];
    private static readonly string?[] Tags = new string?[(int)EndNoteField.Database + 1];

    static RisTags()
    {
        for (var i = 0; i < Texts.Length; i++)
            Texts[i] = $"{(char)('A' + (i / 36))}{(char)(i % 36 < 10 ? '0' + (i % 36) : 'A' + (i % 36) - 10)}";
        foreach (var (tag, field) in Table)
        {
            TryFind((byte)tag[0], (byte)tag[1], out var code);
            Fields[code] = field;
            Tags[(int)field] ??= tag;
        }
    }

    /// <summary>The number of a tag of two characters in any case.</summary>
    /// <returns>Whether the characters are a tag: a letter, then a letter or digit.</returns>
    public static bool TryFind(byte first, byte second, out int code)
    {
        var letter = (first | 0x20) - 'a';
        var next = char.IsAsciiDigit((char)second) ? second - '0' : (second | 0x20) - 'a' + 10;
        code = (letter * 36) + next;
        return letter is >= 0 and < 26 && (char.IsAsciiDigit((char)second) || next is >= 10 and < 36);
    }

    /// <summary>The tag of a number.</summary>
    public static string Text(int code) => Texts[code];

    /// <summary>The field of a tag's number.</summary>
    public static EndNoteField FieldOf(int code) => Fields[code];

    /// <summary>Whether a tag has a meaning.</summary>
    public static bool IsKnown(string tag) => tag.Length == 2 && TryFind((byte)tag[0], (byte)tag[1], out var code) && Fields[code] != EndNoteField.Other;

    /// <summary>The tag under which a value is written; absent where RIS has none.</summary>
    public static string? TagOf(EndNoteValue value) => value.Field switch
    {
        EndNoteField.Other => IsTag(value.Tag) && value.Tag is not ("TY" or "ER") ? value.Tag : null,
        _ => Tags[(int)value.Field],
    };

    private static bool IsTag(string text) => text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && (char.IsAsciiLetterUpper(text[1]) || char.IsAsciiDigit(text[1]));
}
