using System.Runtime.InteropServices;

namespace BibHarvester.Formats.RecordJson;

/// <summary>A point to which reading can go back in what it keeps.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonMark(int Start, int Kept);
