namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the subfields of MARC records by their separators.</summary>
internal static class MarcScan
{
    /// <summary>The values of a text.</summary>
    public static IReadOnlyList<SourceValue> Of(string text)
    {
        var values = new List<SourceValue>();
        var record = 0;
        foreach (var whole in text.Split('\u001D', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var subfield in whole.Split('\u001E').Skip(1).SelectMany(f => f.Split('\u001F').Skip(1)).Where(s => s.Length > 1))
                values.Add(new SourceValue(record, subfield[..1], subfield[1..]));

            // Fields of control have no subfields.
            values.AddRange(whole.Split('\u001E').Skip(1).Where(f => f.Length > 0 && !f.Contains('\u001F')).Select(f => new SourceValue(record, "control", f)));
            record++;
        }

        return values;
    }
}
