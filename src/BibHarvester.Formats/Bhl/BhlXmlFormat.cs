using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.Bhl;

/// <summary>The XML of the Biodiversity Heritage Library among the formats: its API's by the rules for its JSON, and its OpenURL resolver's.</summary>
internal static class BhlXmlFormat
{
    public const string Name = "bhl-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "BHL XML (API, OpenURL resolver)",
        Extensions = [".xml"],
        MediaType = "text/xml",
        Reader = new ServiceXmlReader(new ServiceFormat(Name, "BHX", Read), "Title", "Item", "Part", "Publication", "OpenUrlResponseCitation") { IsList = IsList },
        Fields = BhlFields.Rules,
        Recognize = static sample => sample.Root?.LocalName is "OpenUrlResponse" || (sample.Root?.LocalName is "Response" && sample.Has("biodiversitylibrary.org/")) ? Confidence.Certain : Confidence.None,
    };

    // The resolver's citations have no numbers of the library.
    private static bool Read(ServiceWork work) => work.Root["Url"] is not null && work.Root["ItemUrl"] is not null && work.Root["ItemID"] is null ? BhlCitation.Read(work) : BhlWork.Read(work);

    private static bool IsList(string name) => name is "Authors" or "Subjects" or "Identifiers" or "Notes" or "Pages" or "PageTypes" or "PageNumbers" or "Items" or "Parts" or "Variants" or "Titles" or "Names";
}
