using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Json;

/// <summary>A text of a payload, and where it stood.</summary>
/// <param name="Text">The text, trimmed; never blank.</param>
/// <param name="Raw">The token it was read from.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonString(string Text, JsonSlice Raw);
