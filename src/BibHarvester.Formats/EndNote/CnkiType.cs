namespace BibHarvester.Formats.EndNote;

/// <summary>What CNKI's exports really are: it gives the type of several kinds of works wrongly, and their kind as the name of the database.</summary>
internal static class CnkiType
{
    /// <summary>The type that the database says, else the given one.</summary>
    public static EndNoteType Of(EndNoteType type, IReadOnlyList<EndNoteValue> values)
    {
        foreach (var (field, _, text) in values)
        {
            if (field != EndNoteField.Database)
                continue;
            if (text.Plain.Contains("年鉴", StringComparison.Ordinal) && type.Work is WorkType.Standard or WorkType.Regulation)
                return new EndNoteType(WorkType.Chapter);
            if (text.Plain.Contains("标准", StringComparison.Ordinal) && type.Work is WorkType.Regulation)
                return new EndNoteType(WorkType.Standard);
            if (text.Plain.Contains("科技成果", StringComparison.Ordinal) && type.Work is WorkType.Document)
                return new EndNoteType(WorkType.Report);
        }

        return type;
    }
}
