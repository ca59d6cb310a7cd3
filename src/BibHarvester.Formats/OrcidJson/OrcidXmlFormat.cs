using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.OrcidJson;

/// <summary>ORCID's XML among the formats: a person's works, alone or in the whole record, by the rules for its JSON.</summary>
internal static class OrcidXmlFormat
{
    public const string Name = "orcid-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "ORCID XML (works, work, record; versions 1.2 to 3.0)",
        Extensions = [".xml"],
        MediaType = "application/vnd.orcid+xml",
        Reader = new ServiceXmlReader(new ServiceFormat(Name, "ORX", OrcidJsonWork.Read), "group", "work", "orcid-work")
        {
            // Fundings, reviews and employments come in groups too.
            IsOther = static element => element.Is("group") && element.Child("work-summary") is null,
        },
        Fields = OrcidJsonFields.Rules,
        Recognize = static sample => sample.Root is { } root && (root.Tag.Contains("orcid.org/ns/", StringComparison.Ordinal) || root.LocalName is "orcid-message") ? Confidence.Certain : Confidence.None,
    };
}
