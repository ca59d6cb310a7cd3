using System.Diagnostics;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>Says which part of some work takes, or took, longest.</summary>
internal sealed class StageClock
{
    private string _slowest = "";
    private TimeSpan _longest = TimeSpan.MinValue;

    /// <summary>The part that is under way.</summary>
    public string Current { get; private set; } = "";

    /// <summary>The part that took longest, and how long.</summary>
    public string Slowest => FormattableString.Invariant($"{_slowest} {_longest.TotalSeconds:F1} s");

    /// <summary>Runs a part.</summary>
    public void Run(string name, Action stage)
    {
        Current = name;
        var start = Stopwatch.GetTimestamp();
        stage();
        if (Stopwatch.GetElapsedTime(start) is var time && time > _longest)
            (_slowest, _longest) = (name, time);
    }
}
