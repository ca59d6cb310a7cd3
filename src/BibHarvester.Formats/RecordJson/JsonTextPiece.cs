namespace BibHarvester.Formats.RecordJson;

/// <summary>One top-level value of a JSON text, or why there is none.</summary>
internal readonly record struct JsonTextPiece(ReadOnlyMemory<byte> Bytes, SourceSpan Span, int Line, int Column, Diagnostic? Problem = null);
