namespace BibHarvester.Formats.RecordJson;

/// <summary>What belongs to the record around the one being read.</summary>
internal readonly record struct JsonRecordScope(List<ExtraField>? Kept, int Depth);
