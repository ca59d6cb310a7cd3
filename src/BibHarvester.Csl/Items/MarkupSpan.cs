using System.Runtime.InteropServices;

namespace BibHarvester.Csl.Items;

/// <summary>A stretch of an item's text with one style.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Style">The style.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkupSpan(int Start, int End, MarkupStyle Style);
