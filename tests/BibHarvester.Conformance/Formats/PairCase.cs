using BibHarvester.Formats;

namespace BibHarvester.Conformance.Formats;

/// <summary>One pair: both files read with our readers, and the records compared on meaning.</summary>
internal static class PairCase
{
    private const char MovedSign = '→';

    /// <summary>Runs the case.</summary>
    /// <param name="row">The pair.</param>
    /// <param name="count">How many records the input has, for pairs that cannot be read.</param>
    public static IReadOnlyList<PairRecord> Run(PairRow row, int count)
    {
        var name = Path.GetFileName(row.Input);
        if (CorpusFormats.ReaderOf(row.InputFormat) is not { } reader)
            return Failed(row, name, count, $"no reader for {row.InputFormat}");
        if (CorpusFormats.Find(row.ExpectedFormat) is not { Reader: { } expectedReader } target)
            return Failed(row, name, count, $"no reader for {row.ExpectedFormat}");
        try
        {
            var ours = Read(reader, row.Input);
            var theirs = Read(expectedReader, row.Expected);
            return Compare(row, name, count, ours, theirs, target.Writer);
        }
#pragma warning disable CA1031 // That nothing is thrown is part of what the case is about.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failed(row, name, count, $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static PairRecord[] Failed(PairRow row, string name, int count, string why) =>
        [.. Enumerable.Range(0, Math.Max(1, count)).Select(i => new PairRecord(row.Set, $"{name}#{i}", [new Difference("record", why, "a record")]))];

    private static BibRecord[] Read(IRecordReader reader, string path) =>
        [.. reader.Read(File.ReadAllBytes(path)).Select(i => i.Record).OfType<BibRecord>().Select(r => r with { Provenance = null })];

    private static List<PairRecord> Compare(PairRow row, string name, int count, BibRecord[] ours, BibRecord[] theirs, IRecordWriter? target)
    {
        var found = new List<PairRecord>();
        var partners = RecordMatch.Of(ours, theirs, (left, right) => Compare(left, right, target, row).Length);
        for (var i = 0; i < theirs.Length; i++)
        {
            Difference[] differences = partners[i] is { } partner
                ? Compare(partner, theirs[i], target, row)
                : ours.Length >= count && IsRepeated(i) ? [] : [new Difference("record", "", theirs[i].Title?.Text.Plain ?? "a record")];
            found.Add(new PairRecord(row.Set, $"{name}#{i}", differences));
        }

        // An expected work that is another one again in all that is compared says nothing more, where all records of the input were read.
        bool IsRepeated(int at) => Enumerable.Range(0, theirs.Length).Any(i => partners[i] is not null && Meaning.Compare(theirs[i], theirs[at]).Count == 0);

        // Entries of BibLaTeX that only lend their fields to others are kept here, so that the file can be written again; they are no works that could be missing.
        var extra = ours.Except(partners.OfType<BibRecord>(), ReferenceEqualityComparer.Instance).OfType<BibRecord>();
        found.AddRange(extra.Select((r, i) => new PairRecord(
            row.Set, $"{name}#+{i}", r.Genre == "xdata" ? [] : [new Difference("record", r.Title?.Text.Plain ?? "a record", "")])));
        return found;
    }

    // Equal is also what the target's format would carry of our record.
    private static Difference[] Compare(BibRecord ours, BibRecord theirs, IRecordWriter? target, PairRow row)
    {
        Difference[] differences = [.. Moved(Meaning.Compare(ours, theirs).Where(d => !IsLimit(d))).Where(d => !IsLimit(d))];
        if (differences.Length == 0 || target is null)
            return differences;
        var carried = Meaning.Compare(target.Project(ours), theirs).Select(d => d.Field).ToHashSet(StringComparer.Ordinal);
        return [.. differences.Where(d => carried.Contains(d.Field) || d.Field.Contains(MovedSign, StringComparison.Ordinal))];

        bool IsLimit(Difference difference) =>
            SameSaying.Explains(difference) || OneOfSeveral.Explains(difference, row.ExpectedFormat, row.InputText) ||
            BibTeXLimits.Explains(difference, ours, theirs, row.ExpectedFormat) || ZoteroLimits.Explains(difference, ours, theirs, row.ExpectedFormat) || row.Explains(difference);
    }

    // A value that stands elsewhere is one difference, and says where.
    private static Difference[] Moved(IEnumerable<Difference> differences)
    {
        var left = differences.ToList();
        foreach (var only in left.Where(d => d.Theirs.Length == 0).ToArray())
        {
            if (left.Find(d => d.Ours.Length == 0 && Folded.Essence(d.Theirs) == Folded.Essence(only.Ours)) is not { } elsewhere)
                continue;
            left[left.IndexOf(only)] = new Difference(only.Field + MovedSign + elsewhere.Field, only.Ours, elsewhere.Theirs);
            left.Remove(elsewhere);
        }

        return [.. left];
    }
}
