using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.CslJson;

/// <summary>CSL-JSON.</summary>
public static class CslJsonFormat
{
    /// <summary>The format's row in <see cref="RecordFormats"/>.</summary>
    public static RecordFormat Format { get; } = new()
    {
        Name = "csl-json",
        Title = "CSL-JSON",
        Extensions = [".json", ".jsonl"],
        MediaType = "application/vnd.citationstyles.csl+json",
        Reader = new CslJsonReader(),
        Writer = new CslJsonWriter(),
        Fields = CslJsonFields.Rules,
        Recognize = Recognize,
    };

    // Dates in parts and names with a hyphen are CSL's, and Crossref's, which counts references.
    private static Confidence Recognize(FormatSample sample)
    {
        if (!sample.IsJson || sample.Has("\"$schema\"") || sample.Has("\"itemType\""))
            return Confidence.None;
        if (!sample.Has("\"type\""))
            return sample.Has("\"date-parts\"") || (sample.Has("\"title\"") && (sample.Has("\"issued\"") || sample.Has("\"family\"") || sample.Has("\"id\""))) ? Confidence.Likely
                : sample.Has("\"title\"") ? Confidence.Possible : Confidence.None;
        if (sample.Has("\"message-type\"") || sample.Has("\"reference-count\""))
            return Confidence.Possible;
        return sample.Has("\"date-parts\"") || sample.Has("\"container-title\"") || sample.Has("\"title-short\"") || sample.Has("\"citation-key\"")
            ? Confidence.Likely
            : Confidence.Possible;
    }
}
