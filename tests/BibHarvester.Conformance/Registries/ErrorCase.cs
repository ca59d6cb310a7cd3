using BibHarvester.Formats;
using BibHarvester.Formats.Answers;

namespace BibHarvester.Conformance.Registries;

/// <summary>An answer that says that something is the matter: it must be recognised as what it is by its words alone, and give no record.</summary>
internal static class ErrorCase
{
    /// <summary>Adds what was not recognised.</summary>
    public static void Check(PayloadRow row, byte[] payload, ReadItem[] items, List<string> problems)
    {
        if (items.Any(i => i.Record is not null))
            problems.Add("there is a record of what is no work");
        if (items.Any(i => i.Record is null && i.Diagnostics.IsEmpty))
            problems.Add("an item has neither record nor diagnostic");
        if (Expected(row) is not { } expected)
            return;
        var said = ErrorAnswer.Of(payload);
        if (said?.Problem != expected)
            problems.Add($"by its words it is {said?.Problem.ToString() ?? "no error"} and not {expected}");
        foreach (var item in items.Where(i => i.Diagnostics.All(d => ErrorAnswer.ProblemOf(d) != expected)))
            problems.Add($"the reader says {string.Join("; ", item.Diagnostics)} and not {expected}");
    }

    // The kind of the answer follows from the recorded status, or from its name in the index where the status was 200.
    private static AnswerProblem? Expected(PayloadRow row)
    {
        // The converter says so of an identifier of another kind, which is the question's fault.
        if (row.Source == "pmc-idconv" && row.Status == "404")
            return AnswerProblem.Refused;
        return row.Status is "200" or "-" ? OfStatus(row.Kind[(row.Kind.LastIndexOf('-') + 1)..]) : OfStatus(row.Status);
    }

    private static AnswerProblem? OfStatus(string status) => status switch
    {
        "404" or "410" => AnswerProblem.NotFound,
        "429" => AnswerProblem.OverLimit,
        ['4', ..] => AnswerProblem.Refused,
        ['5', ..] => AnswerProblem.Failure,
        _ => null,
    };
}
