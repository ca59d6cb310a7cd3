using System.Runtime.InteropServices;

namespace BibHarvester.Csl.Items;

/// <summary>One number of a list or range.</summary>
/// <param name="Separator">What stands before it: <c>,</c> <c>&amp;</c> or <c>-</c>; none before the first.</param>
/// <param name="Text">The number with its prefix and suffix.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberPart(char Separator, string Text);
