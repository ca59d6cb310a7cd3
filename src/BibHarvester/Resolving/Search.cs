using System.Globalization;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>One search: what was given, and what has come of it so far.</summary>
internal sealed class Search(string query, Identifier identifier, Deadline deadline) : IDisposable
{
    private readonly List<string> _asked = [];
    private Identifier? _prime;

    public string Query => query;

    /// <summary>What the text was read as.</summary>
    public Identifier Identifier => identifier;

    /// <summary>Other readings of the text, to be tried where the first leads nowhere.</summary>
    public ValueList<Identifier> Alternatives { get; init; } = [];

    public Deadline Deadline => deadline;

    /// <summary>The day on which the search began.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The identifier to ask for: the prime one, once it is known.</summary>
    public Identifier Current { get => _prime ?? identifier; set => _prime = value; }

    public string? Agency { get; set; }

    public string? LandingUrl { get; set; }

    public IReadOnlyList<string> Asked => _asked;

    public List<Diagnostic> Warnings { get; } = [];

    /// <summary>The failures of those who could know it; the first counts.</summary>
    public List<HarvestException> Errors { get; } = [];

    /// <summary>Sources whose list did not hold the work.</summary>
    public HashSet<string> MissingInList { get; } = new(StringComparer.Ordinal);

    /// <summary>Forgets what came of the search, so that it can be begun in another way.</summary>
    public void BeginAgain()
    {
        _asked.Clear();
        _prime = null;
        Agency = LandingUrl = null;
        Errors.Clear();
        MissingInList.Clear();
        Warnings.RemoveAll(static w => w.Code.StartsWith("HARVEST", StringComparison.Ordinal));
    }

    public void Ask(string name)
    {
        if (!_asked.Contains(name))
            _asked.Add(name);
    }

    public void Warn(string code, string message)
    {
        var warning = new Diagnostic(code, message);
        if (!Warnings.Contains(warning))
            Warnings.Add(warning);
    }

    /// <summary>Says of what age a kept answer is.</summary>
    public string WordsOf(HarvestPayload kept)
    {
        var date = DateOnly.FromDateTime(kept.RetrievedAt.UtcDateTime);
        var days = Today.DayNumber - date.DayNumber;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"from {kept.Source}, kept since {date:yyyy-MM-dd} ({days switch { <= 0 => "today", 1 => "1 day", _ => $"{days} days" }})");
    }

    public HarvestResult Found(BibRecord record, HarvestPayload? payload) => Result(HarvestOutcome.Found) with
    {
        Warnings = [.. Warnings, .. RecordWarnings.Of(record, Today)],
        Record = record,
        PrimeIdentifier = record.Doi is { } doi ? (Identifier)doi : Current,
        Payloads = payload is null ? [] : [payload],
        Error = Errors.FirstOrDefault(),
    };

    public HarvestResult Nothing(HarvestOutcome outcome, string reason) => Result(outcome) with { Reason = reason };

    public HarvestResult Unavailable() => Result(HarvestOutcome.SourceUnavailable) with
    {
        Reason = Errors[0].Message,
        Error = Errors[0],
    };

    /// <summary>The prefix that this search finds out the agency of; others wait for that.</summary>
    public PrefixKnowledge? Probe { get; private set; }

    public void BeginProbe(PrefixKnowledge prefix)
    {
        Probe?.Finish(isProbe: true);
        Probe = prefix;
    }

    public void Dispose()
    {
        Probe?.Finish(isProbe: true);
        Deadline.Dispose();
    }

    private HarvestResult Result(HarvestOutcome outcome) => new()
    {
        Query = Query,
        Outcome = outcome,
        RequestedIdentifier = Identifier,
        PrimeIdentifier = Current == Identifier ? null : Current,
        Agency = Agency,
        LandingUrl = LandingUrl,
        Asked = Asked.ToValueList(),
        Warnings = Warnings.ToValueList(),
    };
}
