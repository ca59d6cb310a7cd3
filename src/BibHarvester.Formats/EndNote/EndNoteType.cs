using System.Runtime.InteropServices;

namespace BibHarvester.Formats.EndNote;

/// <summary>What a type of reference says of the work.</summary>
/// <param name="Work">The type of the work.</param>
/// <param name="Genre">The word that says more; absent where there is none.</param>
/// <param name="EditsAsAuthor">Whether the authors of such a reference are its editors.</param>
/// <param name="SecondEdits">Whether its second author is its editor, whatever the second author of such works is otherwise.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EndNoteType(WorkType Work, string? Genre = null, bool EditsAsAuthor = false, bool SecondEdits = false);
