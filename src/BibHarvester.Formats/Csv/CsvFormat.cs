using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Csv;

/// <summary>Tables among the formats: our own columns, and those of the programs that export tables.</summary>
internal static class CsvFormat
{
    public const string Name = "csv";

    private const int LeastKnown = 3;

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "CSV, a table with a row for each work",
        Extensions = [".csv", ".tsv"],
        MediaType = "text/csv",
        Reader = new CsvReader(),
        Writer = new CsvWriter(),
        Fields = CsvFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.IsJson || sample.Root is not null)
            return Confidence.None;
        var cells = CsvRow.Read(System.Text.Encoding.UTF8.GetBytes(sample.Text), isFinal: true, separator: 0, out _)?.Cells;
        if (cells is not { Count: >= LeastKnown } || new CsvHeader(cells) is not { HasTitle: true } header || header.KnownCount < LeastKnown)
            return Confidence.None;
        return header.IsOwn || header.KnownCount * 2 >= cells.Count || header.KnownCount >= 8 ? Confidence.Certain : Confidence.Likely;
    }
}
