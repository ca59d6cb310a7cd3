namespace BibHarvester.Formats.CitationKeys;

/// <summary>A value that a pattern takes from a record, and its form.</summary>
internal sealed record KeyValue
{
    /// <summary>For <see cref="Count"/>: all that there are.</summary>
    public const int All = int.MaxValue;

    /// <summary>Takes the pieces from a record: names, words, or one number.</summary>
    public required Func<BibRecord, KeyValue, List<string>> Field { get; init; }

    /// <summary>The signs before the value.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The name as it is written, whose case is that of the value.</summary>
    public required string Name { get; init; }

    /// <summary>How many names, words or digits; 0 as is usual for the field.</summary>
    public int Count { get; init; }

    /// <summary>How many letters of each piece; 0 for all.</summary>
    public int Letters { get; init; }

    /// <summary>Whether words count that say nothing, such as articles.</summary>
    public bool EveryWord { get; init; }

    /// <summary>What stands between the pieces.</summary>
    public string Separator { get; init; } = "";

    /// <summary>What stands for further names.</summary>
    public string EtAl { get; init; } = "";

    /// <summary>The value of a record; empty where it has none.</summary>
    public string Of(BibRecord record)
    {
        var pieces = Field(record, this);
        for (var i = 0; i < pieces.Count; i++)
            pieces[i] = Cased(Letters > 0 && pieces[i].Length > Letters && !IsEtAl(pieces, i) ? pieces[i][..Letters] : pieces[i]);
        return string.Join(Separator, pieces);
    }

    private bool IsEtAl(List<string> pieces, int at) => EtAl.Length > 0 && at == pieces.Count - 1 && pieces[at] == EtAl;

    private string Cased(string piece)
    {
        if (!char.IsAsciiLetterUpper(Name[0]))
            return piece.ToLowerInvariant();
        if (Name.Length > 1 && char.IsAsciiLetterUpper(Name[1]))
            return piece.ToUpperInvariant();
        return piece.Length == 0 ? piece : char.ToUpperInvariant(piece[0]) + piece[1..];
    }
}
