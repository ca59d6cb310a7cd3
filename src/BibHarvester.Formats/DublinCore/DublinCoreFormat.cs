using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.DublinCore;

/// <summary>Dublin Core in XML among the formats.</summary>
internal static class DublinCoreFormat
{
    internal const string Name = "dublin-core";
    internal const string WrapperUri = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    internal const string ElementsUri = "http://purl.org/dc/elements/1.1/";
    internal const string TermsUri = "http://purl.org/dc/terms/";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Dublin Core (oai_dc, dcterms)",
        Extensions = [".xml", ".dc"],
        Reader = new DublinCoreReader(),
        Writer = new DublinCoreWriter(),
        Fields =
        [
            new("title, alternative", "Titles[Main], Titles[Short]", "With the subtitle, without styles."),
            new("creator, contributor", "Contributors", "Authors; all others without their role. Family, Given."),
            new("type", "Type, Genre", "Our word for the type."),
            new("issued", "Issued", ""),
            new("isPartOf", "Containers[0].Titles[Main]", "The container, else the series."),
            new("publisher", "Publishers.Name", "One."),
            new("identifier", "Identifiers[Doi, Isbn, Issn, Pmid, Pmcid, Arxiv], Links.Url", "As addresses of the form doi:, urn:isbn:."),
            new("language, rights, subject, extent", "Language, Licenses, Keywords, PageCount", ""),
            new("abstract, description", "Abstracts, Notes", "The first abstract; notes only beside one."),
            new("(own element)", "ExtraFields[dublin-core]", "As they stood in the file."),
            new("", "Volume, Issue, Pages and all other parts", "Dublin Core has no element for them."),
        ],
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is not { } root || root.LocalName is "RDF" or "OAI-PMH")
            return Confidence.None;
        if (root.LocalName is "dc" or "qualifieddc" || sample.Has("<oai_dc:dc"))
            return Confidence.Certain;
        return sample.Has("purl.org/dc/") && (sample.Has("<dc:") || sample.Has("<dcterms:")) ? Confidence.Likely : Confidence.None;
    }
}
