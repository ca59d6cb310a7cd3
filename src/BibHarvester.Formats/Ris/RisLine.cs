using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Ris;

/// <summary>A tag and its value, on one line.</summary>
/// <param name="Tag">Two characters.</param>
/// <param name="Value">The value.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RisLine(string Tag, string Value);
