namespace BibHarvester.Formats;

/// <summary>How a reader reads.</summary>
public sealed record ReadOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Whether lists of references are read; otherwise nothing of them is looked at but where they end.</summary>
    /// <value><see langword="true"/> by default; without them a Crossref record is half as long.</value>
    public bool References { get; init; } = true;

    /// <summary>Whether fields that the model does not know are kept in <see cref="BibRecord.ExtraFields"/>.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool ExtraFields { get; init; } = true;

    /// <summary>Who is the witness of what is read; the reader adds the format and the place of each record.</summary>
    /// <value>By default the format's own name is the source.</value>
    public Witness? Witness { get; init; }

    /// <summary>Whether titles and names in capitals are recased; a warning is given either way.</summary>
    /// <value>Names only by default.</value>
    public Recasing Recase { get; init; } = Recasing.Names;

    /// <summary>How deeply values may be nested; deeper input is refused with a diagnostic.</summary>
    /// <value>64 by default.</value>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many bytes one record may have; a longer one is refused with a diagnostic.</summary>
    /// <value>64 MiB by default.</value>
    public int MaxRecordBytes { get; init; } = 64 * 1024 * 1024;
}
