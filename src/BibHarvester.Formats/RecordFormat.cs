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
}
