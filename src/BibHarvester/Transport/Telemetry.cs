using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BibHarvester.Transport;

/// <summary>The traces and figures that a host program may listen to; both go by the name <c>BibHarvester</c>.</summary>
internal static class Telemetry
{
    private const string Name = "BibHarvester";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Activities { get; } = new(Name);

    public static Histogram<double> Duration { get; } =
        Meter.CreateHistogram<double>("bibharvester.request.duration", "s", "Time from asking a source to its definite answer or failure.");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("bibharvester.request.retries", "{retry}", "Attempts that followed a failed one.");

    public static Counter<long> Results { get; } = Meter.CreateCounter<long>("bibharvester.results", "{result}", "Searches, by outcome.");
}
