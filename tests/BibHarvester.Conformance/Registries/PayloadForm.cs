namespace BibHarvester.Conformance.Registries;

/// <summary>How the payloads of some kinds of a source are read, and how it is found out by other means what they say.</summary>
/// <param name="Source">The source; the first folder of the payloads.</param>
/// <param name="Format">The format whose reader reads them; absent where the service names no works and nothing reads it.</param>
/// <param name="Walk">Finds the works; absent where payloads of these kinds hold none, so that the reader must make no record of them.</param>
internal sealed record PayloadForm(string Source, string? Format, IPayloadWalk? Walk)
{
    /// <summary>How the kinds begin, as the index calls them; all where it is empty.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>How the names of the files end; all where it is empty.</summary>
    public string Extension { get; init; } = "";

    /// <summary>Whether a payload is one of them.</summary>
    public bool Takes(PayloadRow row) =>
        row.Source == Source && row.File.EndsWith(Extension, StringComparison.Ordinal) &&
        (Kinds.Count == 0 || Kinds.Any(kind => row.Kind.StartsWith(kind, StringComparison.Ordinal)));
}
