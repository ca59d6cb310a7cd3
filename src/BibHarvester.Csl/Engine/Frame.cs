using System.Runtime.InteropServices;

namespace BibHarvester.Csl.Engine;

/// <summary>Where an element's output begins.</summary>
/// <param name="Start">With its affixes.</param>
/// <param name="Content">Without them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Frame(int Start, int Content);
