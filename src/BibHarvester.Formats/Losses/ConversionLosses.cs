using BibHarvester.Formats.Losses;

namespace BibHarvester.Formats;

/// <summary>Finds what a record loses when it is written in a format, and carries it in the notes where that is wanted.</summary>
/// <remarks>
/// A value counts as carried where what is read back has it, be it in another field. Words that only qualify another value (kinds, roles) and styled
/// stretches of text are looked for in their own place.
/// </remarks>
public static class ConversionLosses
{
    /// <summary>The values that a format does not carry.</summary>
    /// <param name="record">The record.</param>
    /// <param name="writer">What would write it.</param>
    /// <param name="options">How it would be written; the defaults where absent.</param>
    /// <returns>Each lost value once, in the order of the record's own JSON; none where the format carries everything.</returns>
    public static ValueList<LostValue> Of(BibRecord record, IRecordWriter writer, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(writer);
        var carried = new CarriedValues(RecordValues.Of(writer.Project(record, options)));
        var lost = new List<LostValue>();
        foreach (var value in RecordValues.Of(record))
        {
            if (!carried.Has(value) && !lost.Contains(value))
                lost.Add(value);
        }

        return [.. lost];
    }

    /// <summary>A record whose notes hold what a format has no other place for.</summary>
    /// <param name="record">The record.</param>
    /// <param name="lost">What is lost.</param>
    /// <returns>The record with one more note: a line <c>field: value</c> for each lost value; the same record where nothing is lost.</returns>
    public static BibRecord Carry(BibRecord record, ValueList<LostValue> lost)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (lost.Count == 0)
            return record;
        return record with { Notes = [.. record.Notes, string.Join('\n', lost.Select(Line))] };
    }

    /// <summary>How a note says a value.</summary>
    internal static string Line(LostValue value) => $"{value.Field}: {value.Value}";
}
