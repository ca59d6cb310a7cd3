using BibHarvester.Testing;

namespace BibHarvester.Tests;

/// <summary>How long tests wait for what must happen before they fail.</summary>
internal static class Wait
{
    public static TimeSpan Most { get; } = TimeSpan.FromSeconds(30);

    private static TimeSpan Grace { get; } = TimeSpan.FromMilliseconds(50);

    public static async Task<T> InTimeAsync<T>(this Task<T> task) => await task.WaitAsync(Most);

    /// <summary>Moves the clock on, delay by delay, each in a range, until a task is done.</summary>
    public static async Task<T> ThroughDelaysAsync<T>(this ManualTime time, Task<T> task, TimeSpan least, TimeSpan most)
    {
        using var end = new CancellationTokenSource(Most);
        while (!task.IsCompleted)
        {
            var delay = time.WaitForTimerAsync(least, most, end.Token);
            if (await Task.WhenAny(task, delay) != delay)
                continue;
            time.Advance(await delay);
            // What the moment has set off gets to run before the next moment comes.
            await Task.WhenAny(task, Task.Delay(Grace));
        }

        return await task;
    }
}
