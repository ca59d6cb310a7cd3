namespace BibHarvester.Csl.Items;

/// <summary>Statuses of a work as CSL's <c>status</c>, both ways.</summary>
internal static class StatusTexts
{
    private static readonly (StatusKind Kind, string Text)[] Table =
    [
        (StatusKind.Retracted, "retracted"),
        (StatusKind.Withdrawn, "withdrawn"),
        (StatusKind.Removed, "removed"),
        (StatusKind.ExpressionOfConcern, "expression of concern"),
        (StatusKind.Reinstated, "reinstated"),
        (StatusKind.InPress, "in press"),
        (StatusKind.Forthcoming, "forthcoming"),
        (StatusKind.Submitted, "submitted"),
        (StatusKind.Corrected, "corrected"),
    ];

    public static string? Of(ValueList<WorkStatus> statuses)
    {
        foreach (var (kind, text) in Table)
        {
            foreach (var status in statuses)
            {
                if (status.Kind == kind && !IsReinstated(statuses, kind))
                    return text;
            }
        }

        foreach (var status in statuses)
        {
            if (status is { Kind: StatusKind.Other, Text: { } words })
                return words;
        }

        return null;
    }

    public static WorkStatus Parse(string text)
    {
        foreach (var (kind, word) in Table)
        {
            if (text.Equals(word, StringComparison.Ordinal))
                return new WorkStatus { Kind = kind };
        }

        return new WorkStatus { Kind = StatusKind.Other, Text = text };
    }

    private static bool IsReinstated(ValueList<WorkStatus> statuses, StatusKind kind) =>
        kind is StatusKind.Retracted or StatusKind.Withdrawn or StatusKind.Removed &&
        statuses.Any(s => s.Kind == StatusKind.Reinstated);
}
