namespace BibHarvester.Formats;

/// <summary>A format: its names, and what reads and writes it.</summary>
public sealed record RecordFormat
{
    /// <summary>The name that the command line and the API use, such as <c>bibtex</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Extensions of its files, with the dot.</summary>
    public ValueList<string> Extensions { get; init; } = [];

    /// <summary>Its media type; absent where none is registered or common.</summary>
    public string? MediaType { get; init; }

    /// <summary>What reads it; absent where nothing does.</summary>
    public IRecordReader? Reader { get; init; }

    /// <summary>What writes it; absent where nothing does.</summary>
    public IRecordWriter? Writer { get; init; }

    /// <summary>The format's field table: what of a record it carries, and where.</summary>
    public ValueList<FieldRule> Fields { get; init; } = [];

    /// <summary>How sure it is that a file is in this format, by what it begins with.</summary>
    internal Func<Detection.FormatSample, Confidence>? Recognize { get; init; }
}
