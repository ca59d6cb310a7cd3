namespace BibHarvester.Transport;

/// <summary>The failure of a source that may not be asked, and of which no answer is kept.</summary>
internal static class NotKept
{
    private const string Problem = ": no answer is kept, and none is asked for.";

    public static HarvestException By(string source) => new(source + Problem) { SourceName = source, IsNotKept = true };

    /// <summary>Whether a warning repeats such a failure.</summary>
    public static bool IsOf(Diagnostic warning) => warning.Message.EndsWith(Problem, StringComparison.Ordinal);
}
