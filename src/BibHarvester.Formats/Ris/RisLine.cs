using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Ris;

/// <summary>A line of a record, not yet decoded.</summary>
/// <param name="Code">The tag's number; below 0 in lines that go on with the value above.</param>
/// <param name="Start">Where its value begins, from the record's first byte.</param>
/// <param name="Length">How many bytes the value has.</param>
/// <param name="Number">Which line of the file it is, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RisLine(int Code, int Start, int Length, int Number)
{
    /// <summary>No tag.</summary>
    public const int More = -1;
}
