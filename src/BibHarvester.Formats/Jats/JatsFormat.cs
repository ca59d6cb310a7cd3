using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Jats;

/// <summary>JATS, the tag set of journal articles, among the formats.</summary>
internal static class JatsFormat
{
    internal const string Name = "jats";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "JATS articles and reference lists (NISO Z39.96)",
        Extensions = [".xml", ".nxml"],
        MediaType = "application/jats+xml",
        Reader = new JatsReader(),
        Writer = new JatsWriter(),
        Fields = JatsFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is not { } root)
            return Confidence.None;
        if (root.LocalName is "ref-list" or "pmc-articleset" || sample.Has("<element-citation") || sample.Has("<mixed-citation") || sample.Has("<nlm-citation"))
            return Confidence.Certain;
        if (root.LocalName == "article" && (sample.Has("<article-meta") || sample.Has("-archivearticle1.dtd") || sample.Has("-journalpublishing1.dtd")))
            return Confidence.Certain;
        return root.LocalName == "article" && sample.Has("<front") ? Confidence.Likely : Confidence.None;
    }
}
