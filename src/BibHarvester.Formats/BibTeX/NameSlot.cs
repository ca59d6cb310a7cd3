namespace BibHarvester.Formats.BibTeX;

/// <summary>The fields that hold lists of names, in the order of a record's contributors.</summary>
internal enum NameSlot
{
    Author,
    Editor,
    Translator,
    BookAuthor,
    Commentator,
    Annotator,
    Introduction,
    Foreword,
    Afterword,
    Holder,
    EditorA,
    EditorB,
    EditorC,
}
