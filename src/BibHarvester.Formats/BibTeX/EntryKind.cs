using System.Runtime.InteropServices;

namespace BibHarvester.Formats.BibTeX;

/// <summary>What an entry is, and by which of its fields that was said.</summary>
/// <param name="Work">The type of the work.</param>
/// <param name="Genre">The word for it, where it says more.</param>
/// <param name="UsesSubtype">Whether <c>entrysubtype</c> is said by the two.</param>
/// <param name="UsesType">Whether <c>type</c> is said by the two.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EntryKind(WorkType Work, string? Genre, bool UsesSubtype = false, bool UsesType = false);
