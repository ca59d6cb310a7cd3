using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Crossref;

/// <summary>Tells Crossref's JSON from others by members that every work has, or the envelope.</summary>
internal static class CrossrefSigns
{
    private static readonly string[] Members = ["\"message-type\"", "\"reference-count\"", "\"references-count\"", "\"is-referenced-by-count\"", "\"content-domain\""];

    public static Confidence Recognize(FormatSample sample) =>
        sample.IsJson && Array.Exists(Members, sample.Has) ? Confidence.Certain : Confidence.None;
}
