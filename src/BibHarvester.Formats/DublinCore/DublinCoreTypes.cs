using BibHarvester.Formats.Mods;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.DublinCore;

/// <summary>The words of <c>dc:type</c>: ours, those of the DCMI type vocabulary, and of repositories.</summary>
internal static class DublinCoreTypes
{
    public static WorkType? Read(string word)
    {
        word = word[(word.LastIndexOf('/') + 1)..];
        return word.ToUpperInvariant() switch
        {
            "MOVINGIMAGE" => WorkType.Video,
            "STILLIMAGE" or "IMAGE" => WorkType.Image,
            "SOUND" => WorkType.Audio,
            "PHYSICALOBJECT" => WorkType.PhysicalObject,
            "INTERACTIVERESOURCE" => WorkType.WebPage,
            "ARTICLE" or "JOURNALARTICLE" => WorkType.JournalArticle,
            "BOOKPART" => WorkType.Chapter,
            "CONFERENCEOBJECT" or "CONFERENCEPAPER" => WorkType.ConferencePaper,
            "DOCTORALTHESIS" or "MASTERTHESIS" or "BACHELORTHESIS" => WorkType.Thesis,
            "WORKINGPAPER" or "PREPRINT" => WorkType.Preprint,
            _ => ModsTypes.Read(word),
        };
    }

    public static string Of(WorkType type) => Words.Type.TextOf(type);
}
