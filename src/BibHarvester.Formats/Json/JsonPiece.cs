using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Json;

/// <summary>What the splitter found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The first byte, within the buffer that was given.</param>
/// <param name="Length">How many bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonPiece(JsonPieceKind Kind, int Start = 0, int Length = 0);
