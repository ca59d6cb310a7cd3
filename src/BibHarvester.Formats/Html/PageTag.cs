using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Html;

/// <summary>A tag <c>meta</c> of a page.</summary>
/// <param name="Name">Its name in lower case; a vocabulary's prefix ends in a stop: <c>dc.title</c>.</param>
/// <param name="Content">What it says, on one line.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageTag(string Name, string Content);
