namespace BibHarvester.Conformance.Formats;

/// <summary>A value that a file says, found by a scan of its marks.</summary>
/// <param name="Record">The number of the record that it belongs to, by the start marks; -1 before the first.</param>
/// <param name="Name">The tag, field or member.</param>
/// <param name="Text">The value as it is written.</param>
/// <param name="Line">The line where it stands; 0 where the scan does not know.</param>
internal readonly record struct SourceValue(int Record, string Name, string Text, int Line = 0);
