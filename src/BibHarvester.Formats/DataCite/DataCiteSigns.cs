using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.DataCite;

/// <summary>Tells DataCite's JSON from others by members that every work has.</summary>
internal static class DataCiteSigns
{
    private static readonly string[] Members = ["\"resourceTypeGeneral\"", "\"resource-type-general\"", "\"schemaVersion\""];

    public static Confidence Recognize(FormatSample sample) =>
        sample.IsJson && (Array.Exists(Members, sample.Has) || (sample.Has("\"attributes\"") && sample.Has("\"doi\""))) ? Confidence.Certain : Confidence.None;
}
