using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.InvenioRdm;

/// <summary>InvenioRDM's resource types: <c>publication-article</c>, or type and subtype apart.</summary>
internal static class InvenioRdmTypes
{
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["publication-article"] = WorkType.JournalArticle,
        ["publication-annotationcollection"] = WorkType.Collection,
        ["publication-blogpost"] = WorkType.BlogPost,
        ["publication-book"] = WorkType.Book,
        ["publication-section"] = WorkType.Chapter,
        ["publication-conferencepaper"] = WorkType.ConferencePaper,
        ["publication-conferenceproceeding"] = WorkType.Proceedings,
        ["publication-datamanagementplan"] = WorkType.DataManagementPlan,
        ["publication-dissertation"] = WorkType.Thesis,
        ["publication-thesis"] = WorkType.Thesis,
        ["publication-journal"] = WorkType.Journal,
        ["publication-patent"] = WorkType.Patent,
        ["publication-peerreview"] = WorkType.PeerReview,
        ["publication-preprint"] = WorkType.Preprint,
        ["publication-report"] = WorkType.Report,
        ["publication-deliverable"] = WorkType.Report,
        ["publication-milestone"] = WorkType.Report,
        ["publication-standard"] = WorkType.Standard,
        ["publication-technicalnote"] = WorkType.Report,
        ["publication-workingpaper"] = WorkType.Report,
        ["publication"] = WorkType.Document,
        ["dataset"] = WorkType.Dataset,
        ["event"] = WorkType.Event,
        ["image"] = WorkType.Image,
        ["lesson"] = WorkType.Document,
        ["model"] = WorkType.Document,
        ["physicalobject"] = WorkType.PhysicalObject,
        ["poster"] = WorkType.Presentation,
        ["presentation"] = WorkType.Presentation,
        ["software"] = WorkType.Software,
        ["video"] = WorkType.Video,
        ["workflow"] = WorkType.Workflow,
        ["other"] = WorkType.Document,
    };

    /// <summary>Sets the type; the word is kept as genre where it says more.</summary>
    public static void Read(ServiceWork work, TreeNode? node)
    {
        var (type, subtype) = (node?["id"]?.RawText ?? node?["type"]?.RawText ?? node?.RawText, node?["subtype"]?.RawText);
        if (type is null)
            return;
        var word = (subtype is null ? type : $"{type}-{subtype}").ToLowerInvariant();
        var isKnown = Types.TryGetValue(word, out var known) || Types.TryGetValue(word.Split('-')[0], out known);
        if (!isKnown)
            work.Warn("009", $"The type '{word}' is not known.");
        work.Draft.Type = known;
        if (!isKnown || word.Split('-')[^1] is var last && last is "deliverable" or "milestone" or "technicalnote" or "workingpaper" or "poster" or "lesson" or "model" || !Types.ContainsKey(word))
            work.Draft.Genre = word.Split('-')[^1];
    }
}
