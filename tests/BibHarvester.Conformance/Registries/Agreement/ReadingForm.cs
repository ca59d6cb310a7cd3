namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>The form of another program's readings.</summary>
/// <param name="Name">Its name, as it stands in the names of the files.</param>
/// <param name="Read">Reads a file; an entry a work.</param>
internal sealed record ReadingForm(string Name, Func<byte[], IReadOnlyList<OtherReading>> Read);
