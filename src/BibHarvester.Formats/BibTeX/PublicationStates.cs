namespace BibHarvester.Formats.BibTeX;

/// <summary>How far a work is, in the words of BibLaTeX's <c>pubstate</c>.</summary>
internal static class PublicationStates
{
    private static readonly (StatusKind Kind, string Word)[] Words =
        [(StatusKind.InPress, "inpress"), (StatusKind.Forthcoming, "forthcoming"), (StatusKind.Submitted, "submitted")];

    /// <summary>The word of a status; absent where there is none, or where the status says more.</summary>
    public static string? WordOf(WorkStatus status) => status.Notice is null ? Array.Find(Words, row => row.Kind == status.Kind).Word : null;

    public static WorkStatus? Read(string? word)
    {
        foreach (var (kind, known) in Words)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase))
                return new WorkStatus { Kind = kind };
        }

        return null;
    }
}
