using System.Globalization;

namespace BibHarvester.Cli.Updating;

/// <summary>The difference of two texts as a unified diff, which <c>patch</c> and <c>git apply</c> take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the difference; nothing where there is none.</summary>
    public static void Write(string path, string before, string after, TextWriter output)
    {
        var (old, now) = (Lines(before), Lines(after));
        var kept = Kept(old, now);
        var (i, j, hasHead) = (0, 0, false);
        var place = 0;
        while (place <= kept.Count)
        {
            var (nextOld, nextNow) = place < kept.Count ? kept[place] : (old.Length, now.Length);
            if (nextOld == i && nextNow == j)
            {
                (i, j) = (i + 1, j + 1);
                place++;
                continue;
            }

            if (!hasHead)
                output.Write($"--- {path}\n+++ {path}\n");
            hasHead = true;
            place = WriteHunk(old, now, kept, place, (i, j), output);
            (i, j) = place == 0 ? (0, 0) : (kept[place - 1].Old + 1, kept[place - 1].Now + 1);
            if (place == kept.Count && i == old.Length && j == now.Length)
                break;
        }
    }

    // One hunk from a change on, with all changes that are near; the place among the kept lines behind its context.
    private static int WriteHunk(string[] old, string[] now, List<(int Old, int Now)> kept, int place, (int Old, int Now) from, TextWriter output)
    {
        var (startOld, startNow) = (Math.Max(from.Old - Context, 0), Math.Max(from.Now - Context, 0));
        var lines = new List<string>();
        for (var i = startOld; i < from.Old; i++)
            lines.Add(" " + old[i]);
        var (atOld, atNow, quiet) = (from.Old, from.Now, 0);
        while (true)
        {
            var (nextOld, nextNow) = place < kept.Count ? kept[place] : (old.Length, now.Length);
            if (nextOld > atOld || nextNow > atNow)
                quiet = 0;
            for (; atOld < nextOld; atOld++)
                lines.Add("-" + old[atOld]);
            for (; atNow < nextNow; atNow++)
                lines.Add("+" + now[atNow]);
            if (place == kept.Count || (quiet == Context && !HasChangeWithin(kept, place, old.Length, now.Length)))
                break;
            lines.Add(" " + old[atOld]);
            (atOld, atNow, quiet) = (atOld + 1, atNow + 1, quiet + 1);
            place++;
        }

        var (countOld, countNow) = (atOld - startOld, atNow - startNow);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"@@ -{startOld + (countOld > 0 ? 1 : 0)},{countOld} +{startNow + (countNow > 0 ? 1 : 0)},{countNow} @@\n"));
        foreach (var line in lines)
            output.Write(line.EndsWith('\n') ? line : line + "\n\\ No newline at end of file\n");
        return place;
    }

    private static bool HasChangeWithin(List<(int Old, int Now)> kept, int place, int oldLength, int nowLength)
    {
        for (var i = place; i < place + Context; i++)
        {
            var next = i + 1 < kept.Count ? kept[i + 1] : (oldLength, nowLength);
            if (i >= kept.Count)
                return false;
            if (next.Item1 != kept[i].Old + 1 || next.Item2 != kept[i].Now + 1)
                return true;
        }

        return false;
    }

    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    // E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986), section 2.
    private static List<(int Old, int Now)> Kept(string[] old, string[] now)
    {
        var furthest = new Dictionary<int, int> { [1] = 0 };
        var trace = new List<Dictionary<int, int>>();
        for (var d = 0; d <= old.Length + now.Length; d++)
        {
            trace.Add(new Dictionary<int, int>(furthest));
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && furthest[k - 1] < furthest[k + 1]) ? furthest[k + 1] : furthest[k - 1] + 1;
                while (x < old.Length && x - k < now.Length && old[x] == now[x - k])
                    x++;
                furthest[k] = x;
                if (x >= old.Length && x - k >= now.Length)
                    return Back(trace, old.Length, now.Length);
            }
        }

        return [];
    }

    private static List<(int Old, int Now)> Back(List<Dictionary<int, int>> trace, int x, int y)
    {
        var kept = new List<(int, int)>();
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var k = x - y;
            var previous = k == -d || (k != d && trace[d][k - 1] < trace[d][k + 1]) ? k + 1 : k - 1;
            var fromX = trace[d][previous];
            var fromY = fromX - previous;
            while (x > Math.Max(fromX, 0) && y > Math.Max(fromY, 0))
                kept.Add((--x, --y));
            (x, y) = (fromX, fromY);
        }

        kept.Reverse();
        return kept;
    }
}
