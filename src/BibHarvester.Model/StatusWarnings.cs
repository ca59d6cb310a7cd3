using System.Text;

namespace BibHarvester;

/// <summary>Warns of what has become of a work, one warning for each kind, whoever says so.</summary>
internal static class StatusWarnings
{
    private static readonly (StatusKind Kind, string Code, string Words)[] Kinds =
    [
        (StatusKind.Retracted, RecordWarnings.NotToBeCited, "The work is retracted"),
        (StatusKind.Withdrawn, RecordWarnings.NotToBeCited, "The work is withdrawn"),
        (StatusKind.Removed, RecordWarnings.NotToBeCited, "The work is removed"),
        (StatusKind.Corrected, RecordWarnings.Corrected, "The work was corrected"),
        (StatusKind.ExpressionOfConcern, RecordWarnings.Concern, "There is an expression of concern about the work"),
        (StatusKind.Reinstated, RecordWarnings.Reinstated, "The work was retracted, and reinstated"),
    ];

    public static ValueList<Diagnostic> Of(BibRecord record)
    {
        if (record.Status.IsEmpty)
            return [];
        var isReinstated = IsReinstated(record);
        var found = new List<Diagnostic>();
        foreach (var (kind, code, words) in Kinds)
        {
            if (isReinstated && code == RecordWarnings.NotToBeCited)
                continue;
            var all = record.Status.Where(status => status.Kind == kind).ToList();
            if (all.Count > 0 && (kind != StatusKind.Reinstated || isReinstated))
                found.Add(new Diagnostic(code, words + Details(all) + "."));
        }

        return found.ToValueList();
    }

    // A work may be retracted once more after it was reinstated.
    private static bool IsReinstated(BibRecord record)
    {
        var reinstated = record.Status.Where(status => status.Kind == StatusKind.Reinstated).ToList();
        if (reinstated.Count == 0)
            return false;
        var last = reinstated.Select(status => status.Date?.Start ?? default).Max();
        return !last.IsKnown || !record.Status.Any(status =>
            status.Kind is StatusKind.Retracted or StatusKind.Withdrawn or StatusKind.Removed && status.Date is { Start: { IsKnown: true } start } && start > last);
    }

    private static string Details(List<WorkStatus> all)
    {
        var text = new StringBuilder();
        var dates = all.Select(status => status.Date).OfType<BibDate>().Where(date => date.Start.IsKnown).Select(date => date.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (dates.Count > 0)
            text.Append(", ").AppendJoin(", ", dates);
        var notices = all.Select(status => status.Notice?.Value).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (notices.Count > 0)
            text.Append("; notice ").AppendJoin(", ", notices);
        var who = all.Select(status => status.AssertedBy).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (who.Count > 0)
            text.Append("; says ").AppendJoin(", ", who);
        return text.ToString();
    }
}
