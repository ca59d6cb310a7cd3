using BibHarvester.Formats.Mods;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Rdf;

/// <summary>The classes of nodes that are works.</summary>
internal static class RdfTypes
{
    /// <summary>The type of a work; absent for what is none.</summary>
    public static WorkType? Of(ElementNode node)
    {
        if (node.Child("itemType")?.Text is { } item)
            return item is "attachment" or "note" ? null : ModsTypes.Read(item) ?? WorkType.Document;
        if (OfClass(node.Name) is { } type)
            return type;
        foreach (var said in node.Children("type"))
        {
            if ((said["resource"] ?? said.Text) is { } uri && OfClass(uri[(uri.LastIndexOfAny(['#', '/']) + 1)..]) is { } found)
                return found;
        }

        // A description with a title, of which no class is said.
        return node.Name == "Description" && node.Child("title") is not null ? WorkType.Document : null;
    }

    private static WorkType? OfClass(string name) => name switch
    {
        "Article" or "AcademicArticle" or "ScholarlyArticle" => WorkType.JournalArticle,
        "NewsArticle" => WorkType.NewspaperArticle,
        "Book" or "EditedBook" or "MultiVolumeBook" => WorkType.Book,
        "BookSection" or "Chapter" => WorkType.Chapter,
        "Proceedings" => WorkType.Proceedings,
        "ReferenceSource" => WorkType.ReferenceBook,
        "Thesis" => WorkType.Thesis,
        "Report" => WorkType.Report,
        "Patent" => WorkType.Patent,
        "Manuscript" => WorkType.Manuscript,
        "Letter" or "PersonalCommunicationDocument" or "Email" => WorkType.PersonalCommunication,
        "Interview" => WorkType.Interview,
        "Map" => WorkType.Map,
        "Image" or "Illustration" or "VisualArtwork" or "Photograph" => WorkType.Image,
        "MotionPicture" or "Film" or "Movie" or "VideoObject" or "AudioVisualDocument" => WorkType.Video,
        "Recording" or "AudioDocument" or "AudioObject" => WorkType.Audio,
        "Document" or "Standard" when name == "Standard" => WorkType.Standard,
        "Document" or "CreativeWork" or "DigitalDocument" => WorkType.Document,
        "Webpage" or "WebPage" or "WebSite" or "Website" => WorkType.WebPage,
        "BlogPosting" => WorkType.BlogPost,
        "SoftwareSourceCode" or "SoftwareApplication" or "Software" => WorkType.Software,
        "Dataset" => WorkType.Dataset,
        "Legislation" or "Statute" => WorkType.Legislation,
        "Bill" => WorkType.Bill,
        "LegalCaseDocument" or "CourtReporter" => WorkType.LegalCase,
        "Slideshow" or "PresentationDigitalDocument" => WorkType.Presentation,
        _ => null,
    };
}
