using System.Runtime.InteropServices;

namespace BibHarvester.Formats.BibTeX;

/// <summary>A field of an entry as it stands in a file.</summary>
/// <param name="Name">The name: that of the field where it is a known one, else as it is written.</param>
/// <param name="Field">The field of that name; absent where it is not known.</param>
/// <param name="Start">Where its value begins in the entry's text.</param>
/// <param name="Length">How long the value is, without delimiters, macros expanded.</param>
/// <param name="At">The byte of the entry at which the field begins.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EntryField(string Name, BibTeXField? Field, int Start, int Length, int At);
