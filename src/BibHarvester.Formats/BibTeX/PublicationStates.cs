namespace BibHarvester.Formats.BibTeX;

/// <summary>How far a work is, in the words of BibLaTeX's <c>pubstate</c>.</summary>
internal static class PublicationStates
{
    private static readonly (StatusKind Kind, string Word)[] Words =
        [(StatusKind.InPress, "inpress"), (StatusKind.Forthcoming, "forthcoming"), (StatusKind.Submitted, "submitted")];

    /// <summary>The word of a status; absent where there is none, or where the status says more.</summary>
    public static string? WordOf(WorkStatus status) => status.Notice is null ? Array.Find(Words, row => row.Kind == status.Kind).Word : null;

    public static WorkStatus? Read(string? word) => word is not null && Array.Find(Words, row => row.Word.Equals(word, StringComparison.OrdinalIgnoreCase)) is { Word: not null } row
        ? new WorkStatus { Kind = row.Kind }
        : null;
}
