namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>The forms of other programs' readings.</summary>
internal static class ReadingForms
{
    private static readonly ReadingForm[] All =
    [
        new("ads", AdsReading.Read),
        new("bibtex", BibTeXReading.Read),
        new("commonmeta", CommonmetaReading.Read),
        new("fatcat", FatcatReading.Read),
        new("inspire", InspireReading.Read),
        new("manubot", ManubotReading.Read),
        new("open", OpenLibraryReading.Read),
        new("papis", PapisReading.Read),
        new("zotero", ZoteroReading.Read),
    ];

    /// <summary>The form of a file by its name, as in <c>NAME.papis.json</c> and <c>NAME.papis~2.json</c>; absent where it is of no known form.</summary>
    public static ReadingForm? Of(string file) => Array.Find(All, form =>
        file.Contains($".{form.Name}.", StringComparison.Ordinal) || file.Contains($".{form.Name}~", StringComparison.Ordinal));
}
