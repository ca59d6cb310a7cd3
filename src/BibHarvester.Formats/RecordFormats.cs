namespace BibHarvester.Formats;

/// <summary>The formats that are supported.</summary>
public static class RecordFormats
{
    /// <summary>All of them, by name.</summary>
    public static ValueList<RecordFormat> All { get; } =
    [
        BibTeX.BibTeXFormat.Format,
        Crossref.CrossrefFormat.Format,
        DataCite.DataCiteFormat.Format,
        CslJson.CslJsonFormat.Format,
        RecordJson.RecordJsonFormat.Format,
        Ris.RisFormat.Format,
    ];

    /// <summary>The format of a name.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The format; absent where there is none of that name.</returns>
    public static RecordFormat? Find(string name) =>
        All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
