using System.Runtime.InteropServices;

namespace BibHarvester.Formats.EndNote;

/// <summary>A value of a reference under one of EndNote's fields.</summary>
/// <param name="Field">The field.</param>
/// <param name="Tag">The tag in the file; of values to be written only where the field is <see cref="EndNoteField.Other"/>.</param>
/// <param name="Text">The value on one line.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EndNoteValue(EndNoteField Field, string Tag, RichText Text);
