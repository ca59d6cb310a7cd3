namespace BibHarvester.Formats;

/// <summary>The formats that are supported.</summary>
public static class RecordFormats
{
    /// <summary>All of them; where several recognise a file alike, it is taken for the first.</summary>
    public static ValueList<RecordFormat> All { get; } =
    [
        BookSci.BookSciFormat.Format,
        Html.HtmlMetaFormat.Format,
        OaiPmh.OaiPmhFormat.Format,
        Arxiv.ArxivAtomFormat.Format,
        BibTeX.BibTeXFormat.Format,
        BibLaTeXml.BibLaTeXmlFormat.Format,
        BibTxt.BibTxtFormat.Format,
        BibTeX.BibLaTeXFormat.Format,
        Biblioscape.BiblioscapeFormat.Format,
        Coins.CoinsFormat.Format,
        Copac.CopacFormat.Format,
        Ieee.IeeeFormat.Format,
        Hayagriva.HayagrivaFormat.Format,
        Inspec.InspecFormat.Format,
        Isi.IsiFormat.Format,
        Cff.CffFormat.Format,
        CodeMeta.CodeMetaFormat.Format,
        SchemaOrg.SchemaOrgFormat.Format,
        Crossref.CrossrefFormat.Format,
        CrossrefXml.CrossrefXmlFormat.Format,
        DataCite.DataCiteFormat.Format,
        Dblp.DblpFormat.Format,
        Doaj.DoajFormat.Format,
        DublinCore.DublinCoreFormat.Format,
        Jats.JatsFormat.Format,
        Marc.MarcFormat.Format,
        Marc.MarcXmlFormat.Format,
        Mods.ModsFormat.Format,
        DataCiteXml.DataCiteXmlFormat.Format,
        Csv.CsvFormat.Format,
        CslJson.CslJsonFormat.Format,
        CslYaml.CslYamlFormat.Format,
        Medline.MedlineFormat.Format,
        Ovid.OvidFormat.Format,
        RepecNep.RepecNepFormat.Format,
        PubMed.PubMedXmlFormat.Format,
        Cnki.CnkiEStudyFormat.Format,
        NoteExpress.NoteExpressFormat.Format,
        NoteFirst.NoteFirstFormat.Format,
        OnixDoi.OnixDoiFormat.Format,
        OpenUrlXml.OpenUrlXmlFormat.Format,
        Primo.PrimoXmlFormat.Format,
        OpenAlex.OpenAlexFormat.Format,
        OrcidJson.OrcidJsonFormat.Format,
        OrcidJson.OrcidXmlFormat.Format,
        JalcJson.JalcJsonFormat.Format,
        Ads.AdsFormat.Format,
        EuropePmc.EuropePmcFormat.Format,
        EuropePmc.EuropePmcXmlFormat.Format,
        InvenioRdm.InvenioRdmFormat.Format,
        Hal.HalFormat.Format,
        Inspire.InspireFormat.Format,
        OpenCitations.OpenCitationsFormat.Format,
        Bhl.BhlFormat.Format,
        Bhl.BhlXmlFormat.Format,
        GoogleBooks.GoogleBooksFormat.Format,
        OpenLibrary.OpenLibraryFormat.Format,
        Wikidata.WikidataFormat.Format,
        PubMedJson.PubMedJsonFormat.Format,
        PmcIdConv.PmcIdConvFormat.Format,
        CiteSeerX.CiteSeerXFormat.Format,
        MathSciNet.MathSciNetFormat.Format,
        DblpJson.DblpJsonFormat.Format,
        SemanticScholar.SemanticScholarFormat.Format,
        Unpaywall.UnpaywallFormat.Format,
        RecordJson.RecordJsonFormat.Format,
        EbiXml.EbiXmlFormat.Format,
        EndNoteTagged.EndNoteTaggedFormat.Format,
        EndNoteXml.EndNoteXmlFormat.Format,
        RefWorks.RefWorksFormat.Format,
        Ris.RisFormat.Format,
        Rss.RssFormat.Format,
        Tei.TeiFormat.Format,
        WordXml.WordXmlFormat.Format,
        Zotero.ZoteroFormat.Format,
        Rdf.ZoteroRdfFormat.Format,
    ];

    /// <summary>The format of a name.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The format; absent where there is none of that name.</returns>
    public static RecordFormat? Find(string name) =>
        All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that a file is in, by what it begins with (64 KiB, unpacked where it is gzip).</summary>
    /// <param name="input">The stream, from where it stands; one that cannot seek is read ahead.</param>
    /// <returns>The format, how sure that is, and the stream to read on with.</returns>
    public static FormatDetection Detect(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var buffer = new byte[Detection.FormatSample.Length];
        var start = input.CanSeek ? input.Position : 0;
        var count = input.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        var rest = input;
        if (input.CanSeek)
            input.Position = start;
        else
            rest = new Json.PrefixedStream(buffer.AsMemory(0, count), input);
        var (format, confidence, others) = DetectAll(buffer.AsMemory(0, count));
        return new FormatDetection(format, confidence, rest) { Others = others };
    }

    /// <summary>The format of what a file begins with.</summary>
    internal static (RecordFormat? Format, Confidence Confidence) Detect(ReadOnlyMemory<byte> start)
    {
        var (format, confidence, _) = DetectAll(start);
        return (format, confidence);
    }

    private static (RecordFormat? Format, Confidence Confidence, ValueList<RecordFormat> Others) DetectAll(ReadOnlyMemory<byte> start)
    {
        var sample = Detection.FormatSample.Of(start);
        var best = new List<RecordFormat>(1);
        var confidence = Confidence.None;
        foreach (var format in All)
        {
            if (format.Reader is null || format.Recognize?.Invoke(sample) is not { } found || found < confidence || found == Confidence.None)
                continue;
            if (found > confidence)
                best.Clear();
            best.Add(format);
            confidence = found;
        }

        return (best.FirstOrDefault(), confidence, best.Skip(1).ToValueList());
    }
}
