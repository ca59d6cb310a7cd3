using System.Runtime.InteropServices;

namespace BibHarvester.Formats.RecordJson;

/// <summary>A step of the way to a value: a member by the bytes of its name, or an element by its index.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonPlace(int NameStart, int NameLength, int Index);
