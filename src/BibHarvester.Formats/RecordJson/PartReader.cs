namespace BibHarvester.Formats.RecordJson;

/// <summary>Reads the value at which the source stands; where it is no such value, the source reports it and keeps it.</summary>
internal delegate bool PartReader<T>(ref JsonSource source, out T value);
