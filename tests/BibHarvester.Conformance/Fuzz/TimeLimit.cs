using System.Diagnostics;
using System.Globalization;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>Runs work on a thread of its own and watches how long it takes.</summary>
internal static class TimeLimit
{
    private const int Tries = 3;
    private const int StackBytes = 1024 * 1024;

    private static readonly TimeSpan GivenUp = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Runs work.</summary>
    /// <param name="work">The work; it is run again where it took too long, for a busy machine may have been the reason.</param>
    /// <param name="limit">How long it may take.</param>
    /// <returns>What is wrong; absent where it ended in time and threw nothing.</returns>
    public static string? Run(Action<StageClock> work, TimeSpan limit)
    {
        var best = TimeSpan.MaxValue;
        var slowest = "";
        for (var i = 0; i < Tries; i++)
        {
            var (problem, time, stages) = RunOnce(work);
            if (problem is not null)
                return problem;
            if (time < best)
                (best, slowest) = (time, stages.Slowest);
            if (best <= limit)
                return null;
        }

        return FormattableString.Invariant($"took {best.TotalSeconds:F1} s, {slowest}");
    }

    private static (string? Problem, TimeSpan Time, StageClock Stages) RunOnce(Action<StageClock> work)
    {
        Exception? thrown = null;
        var stages = new StageClock();
        var time = TimeSpan.Zero;
        var start = Stopwatch.GetTimestamp();
        string? task = null;
        var thread = new Thread(
            () =>
            {
                task = new FileInfo("/proc/thread-self").LinkTarget;
                try
                {
                    work(stages);
                }
#pragma warning disable CA1031 // That nothing is thrown is what is being found out.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    thrown = e;
                }

                time = TimeOf(task, start);
            },
            StackBytes)
        {
            IsBackground = true,
        };
        thread.Start();
        while (!thread.Join(GivenUp))
        {
            if (TimeOf(Volatile.Read(ref task), start) >= GivenUp || Stopwatch.GetElapsedTime(start) >= Longest)
                return (FormattableString.Invariant($"still running after {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s, {stages.Current}"), GivenUp, stages);
        }

        return (thrown is null ? null : Describe(thrown), time, stages);
    }

    // What other programs take of the processors is not the work's own time; only Linux says how much that is.
    private static TimeSpan TimeOf(string? task, long start)
    {
        if (task is null)
            return Stopwatch.GetElapsedTime(start);
        try
        {
            return TimeSpan.FromTicks(long.Parse(File.ReadAllText($"/proc/{task}/schedstat").Split(' ')[0], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick);
        }
        catch (IOException)
        {
            return Stopwatch.GetElapsedTime(start);
        }
    }

    private static string Describe(Exception e)
    {
        var place = e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("BibHarvester", StringComparison.Ordinal))?.Trim();
        return $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} {place}";
    }
}
