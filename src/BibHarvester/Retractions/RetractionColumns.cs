using System.Globalization;

namespace BibHarvester.Retractions;

/// <summary>Where in a row of the Retraction Watch database what stands, by the names of the columns.</summary>
internal sealed class RetractionColumns
{
    private static readonly string[] DateForms = ["M/d/yyyy H:mm", "M/d/yyyy H:mm:ss", "M/d/yyyy", "yyyy-MM-dd"];

    private readonly int _nature;
    private readonly int _date;
    private readonly int _noticeDoi;
    private readonly int _noticePmid;
    private readonly int _doi;
    private readonly int _pmid;
    private readonly int _reason;

    /// <exception cref="InvalidDataException">The columns are not those of the database.</exception>
    public RetractionColumns(List<string> names)
    {
        _doi = PlaceOf(names, "OriginalPaperDOI");
        _pmid = PlaceOf(names, "OriginalPaperPubMedID");
        _nature = PlaceOf(names, "RetractionNature");
        _date = PlaceOf(names, "RetractionDate");
        _noticeDoi = PlaceOf(names, "RetractionDOI");
        _noticePmid = PlaceOf(names, "RetractionPubMedID");
        _reason = PlaceOf(names, "Reason");
        if (_doi < 0 || _nature < 0)
            throw new InvalidDataException("The file is not that of the Retraction Watch database: it has no columns OriginalPaperDOI and RetractionNature.");
    }

    /// <summary>What the row says has become of the work; absent where it says nothing that is known.</summary>
    public WorkStatus? Status(List<string> row)
    {
        if (Cell(row, _nature) is not { } nature)
            return null;
        var kind = nature.ToUpperInvariant() switch
        {
            "RETRACTION" => StatusKind.Retracted,
            "EXPRESSION OF CONCERN" => StatusKind.ExpressionOfConcern,
            "CORRECTION" => StatusKind.Corrected,
            "REINSTATEMENT" => StatusKind.Reinstated,
            _ => StatusKind.Other,
        };
        return new WorkStatus
        {
            Kind = kind,
            Text = Cell(row, _reason) is { } reason ? string.Join("; ", Reasons(reason)) : kind == StatusKind.Other ? nature : null,
            Date = DateOf(Cell(row, _date)),
            Notice = NoticeOf(row),
            AssertedBy = RetractionWatch.Source,
        };
    }

    /// <summary>The DOIs of the work.</summary>
    public IEnumerable<Doi> Dois(List<string> row) => DoisOf(Cell(row, _doi));

    /// <summary>The number of the work in PubMed.</summary>
    public Pmid? Pmid(List<string> row) => Cell(row, _pmid) is { } text && BibHarvester.Pmid.TryParse(text, out var pmid) ? pmid : null;

    private Identifier? NoticeOf(List<string> row)
    {
        foreach (var doi in DoisOf(Cell(row, _noticeDoi)))
            return doi;
        return Cell(row, _noticePmid) is { } text && BibHarvester.Pmid.TryParse(text, out var pmid) ? pmid : null;
    }

    private static IEnumerable<Doi> DoisOf(string? cell)
    {
        foreach (var text in (cell ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Doi.TryParse(text, out var doi))
                yield return doi;
        }
    }

    // "+Error in Data;+Unreliable Results;"
    private static IEnumerable<string> Reasons(string cell) =>
        cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(reason => reason.TrimStart('+').Trim()).Where(reason => reason.Length > 0);

    private static BibDate? DateOf(string? text) =>
        DateTime.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? BibDate.Of(date.Year, date.Month, date.Day) : null;

    // The database writes 0 and "unavailable" where it knows none.
    private static string? Cell(List<string> row, int place) =>
        place >= 0 && place < row.Count && row[place].Trim() is { Length: > 0 } text && text is not "0" && !text.Equals("unavailable", StringComparison.OrdinalIgnoreCase) ? text : null;

    private static int PlaceOf(List<string> names, string name) =>
        names.FindIndex(own => own.Trim().TrimStart('\uFEFF').Equals(name, StringComparison.OrdinalIgnoreCase));
}
