using BibHarvester.Storage;

namespace BibHarvester.Cli.Sample;

/// <summary>The works that come with the program: what is answered where there is no network. See <c>docs/sample.md</c>.</summary>
internal static class SampleWorks
{
    /// <summary>The store of these works.</summary>
    public static RecordFile Open() => new("sample", new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), ReadLines);

    /// <summary>All lines of the sample, each ended by a line feed.</summary>
    public static byte[] ReadLines()
    {
        using var resource = typeof(SampleWorks).Assembly.GetManifestResourceStream("works.jsonl")!;
        var lines = new byte[resource.Length];
        resource.ReadExactly(lines);
        return lines;
    }
}
