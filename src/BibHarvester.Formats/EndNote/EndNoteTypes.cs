namespace BibHarvester.Formats.EndNote;

/// <summary>EndNote's types of reference by name, and their numbers in its XML. Where several works share one, the type of work tells them apart.</summary>
internal static class EndNoteTypes
{
    private const string Generic = "Generic";

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Artwork"] = 2, ["Audiovisual Material"] = 3, ["Bill"] = 4, ["Book Section"] = 5, ["Book"] = 6, ["Case"] = 7, ["Catalog"] = 8, ["Computer Program"] = 9,
        ["Conference Proceedings"] = 10, ["Web Page"] = 12, [Generic] = 13, ["Hearing"] = 14, ["Journal Article"] = 17, ["Magazine Article"] = 19, ["Map"] = 20,
        ["Film or Broadcast"] = 21, ["Newspaper Article"] = 23, ["Pamphlet"] = 24, ["Patent"] = 25, ["Personal Communication"] = 26, ["Report"] = 27, ["Edited Book"] = 28,
        ["Statute"] = 31, ["Thesis"] = 32, ["Unpublished Work"] = 34, ["Manuscript"] = 36, ["Figure"] = 37, ["Chart or Table"] = 38, ["Equation"] = 39,
        ["Electronic Article"] = 43, ["Electronic Book"] = 44, ["Online Database"] = 45, ["Government Document"] = 46, ["Conference Paper"] = 47, ["Online Multimedia"] = 48,
        ["Classical Work"] = 49, ["Legal Rule or Regulation"] = 50, ["Ancient Text"] = 51, ["Dictionary"] = 52, ["Encyclopedia"] = 53, ["Grant"] = 54,
        ["Aggregated Database"] = 55, ["Blog"] = 56, ["Serial"] = 57, ["Standard"] = 58, ["Dataset"] = 59, ["Electronic Book Section"] = 60, ["Music"] = 61,
    };

    /// <summary>The names of the types.</summary>
    public static TypeTable Table { get; } = new(
    [
        (WorkType.Document, Generic, null),
        (WorkType.JournalArticle, "Journal Article", null),
        (WorkType.Review, "Journal Article", "Review"),
        (WorkType.BookReview, "Journal Article", "Book review"),
        (WorkType.MagazineArticle, "Magazine Article", null),
        (WorkType.NewspaperArticle, "Newspaper Article", null),
        (WorkType.Preprint, "Unpublished Work", "Preprint"),
        (WorkType.Manuscript, "Manuscript", null),
        (WorkType.Book, "Book", null),
        (WorkType.ReferenceBook, "Book", "Reference book"),
        (WorkType.BookSet, "Book", "Book set"),
        (WorkType.EditedBook, "Book", "Edited book"),
        (WorkType.BookSeries, "Serial", "Book series"),
        (WorkType.Journal, "Serial", null),
        (WorkType.JournalVolume, "Serial", "Journal volume"),
        (WorkType.JournalIssue, "Serial", "Journal issue"),
        (WorkType.Chapter, "Book Section", null),
        (WorkType.BookPart, "Book Section", "Book part"),
        (WorkType.EncyclopediaEntry, "Encyclopedia", null),
        (WorkType.Entry, "Encyclopedia", "Entry"),
        (WorkType.DictionaryEntry, "Dictionary", null),
        (WorkType.ConferencePaper, "Conference Proceedings", null),
        (WorkType.Proceedings, "Conference Proceedings", "Proceedings"),
        (WorkType.ProceedingsSeries, "Conference Proceedings", "Proceedings series"),
        (WorkType.Report, "Report", null),
        (WorkType.ReportComponent, "Report", "Report component"),
        (WorkType.ReportSeries, "Report", "Report series"),
        (WorkType.Thesis, "Thesis", null),
        (WorkType.Dataset, "Dataset", null),
        (WorkType.Database, "Online Database", null),
        (WorkType.Software, "Computer Program", null),
        (WorkType.Workflow, "Computer Program", "Workflow"),
        (WorkType.Standard, "Standard", null),
        (WorkType.Patent, "Patent", null),
        (WorkType.Grant, "Grant", null),
        (WorkType.WebPage, "Web Page", null),
        (WorkType.BlogPost, "Blog", null),
        (WorkType.Post, "Web Page", "Post"),
        (WorkType.Image, "Artwork", null),
        (WorkType.Map, "Map", null),
        (WorkType.Video, "Film or Broadcast", null),
        (WorkType.Broadcast, "Film or Broadcast", "Broadcast"),
        (WorkType.Audio, "Audiovisual Material", null),
        (WorkType.Song, "Music", "Song"),
        (WorkType.MusicalScore, "Music", null),
        (WorkType.Presentation, "Conference Paper", "Presentation"),
        (WorkType.Speech, "Conference Paper", "Speech"),
        (WorkType.PersonalCommunication, "Personal Communication", null),
        (WorkType.Interview, "Personal Communication", "Interview"),
        (WorkType.Pamphlet, "Pamphlet", null),
        (WorkType.Legislation, "Statute", null),
        (WorkType.Bill, "Bill", null),
        (WorkType.Regulation, "Legal Rule or Regulation", null),
        (WorkType.LegalCase, "Case", null),
        (WorkType.Hearing, "Hearing", null),
        (WorkType.Classic, "Classical Work", null),
        (WorkType.Collection, "Catalog", null),
        (WorkType.PeerReview, Generic, "Peer review"),
        (WorkType.Component, Generic, "Component"),
        (WorkType.Performance, Generic, "Performance"),
        (WorkType.Treaty, Generic, "Treaty"),
        (WorkType.Event, Generic, "Event"),
        (WorkType.PhysicalObject, Generic, "Physical object"),
        (WorkType.Instrument, Generic, "Instrument"),
        (WorkType.Service, Generic, "Service"),
        (WorkType.Project, Generic, "Project"),
        (WorkType.DataManagementPlan, Generic, "Data management plan"),
    ],
    new Dictionary<string, WorkType>(StringComparer.OrdinalIgnoreCase)
    {
        ["Edited Book"] = WorkType.EditedBook, ["Electronic Article"] = WorkType.JournalArticle, ["Electronic Book"] = WorkType.Book, ["Electronic Book Section"] = WorkType.Chapter,
        ["Conference Paper"] = WorkType.ConferencePaper, ["Conference"] = WorkType.ConferencePaper, ["Unpublished Work"] = WorkType.Manuscript, ["Ancient Text"] = WorkType.Classic,
        ["Government Document"] = WorkType.Report, ["Aggregated Database"] = WorkType.Dataset, ["Online Multimedia"] = WorkType.Video, ["Figure"] = WorkType.Image,
        ["Chart or Table"] = WorkType.Image, ["Equation"] = WorkType.Image, ["Interview"] = WorkType.Interview, ["Podcast"] = WorkType.Audio, ["Social Media"] = WorkType.Post,
        ["Discussion Forum"] = WorkType.Post, ["Television Episode"] = WorkType.Broadcast, ["Multimedia Application"] = WorkType.Software, ["Electronic Source"] = WorkType.WebPage,
        ["Dissertation"] = WorkType.Thesis, ["Music Score"] = WorkType.MusicalScore, ["Preprint"] = WorkType.Preprint, ["Journal"] = WorkType.JournalArticle,
        ["Email"] = WorkType.PersonalCommunication, ["Press Release"] = WorkType.Document, ["Online Discussion Forum"] = WorkType.Post,
    });

    /// <summary>What a type of reference is, by its name.</summary>
    /// <param name="name">The name; absent where there is none.</param>
    /// <param name="values">The values; the one that tells works apart is taken out.</param>
    /// <returns>The type; absent where the name is unknown.</returns>
    public static EndNoteType? Read(string name, List<EndNoteValue> values)
    {
        var (work, isByWord) = Table.Read(name, values);
        return work is null
            ? null
            : new EndNoteType(work.Value, null, !isByWord && name.Equals("Edited Book", StringComparison.OrdinalIgnoreCase), name.Equals("Ancient Text", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The number of a type in EndNote's XML.</summary>
    public static int NumberOf(string name) => Numbers.GetValueOrDefault(name, Numbers[Generic]);

    /// <summary>The name of a number; absent where there is none.</summary>
    public static string? NameOf(int number)
    {
        foreach (var (name, value) in Numbers)
        {
            if (value == number)
                return name;
        }

        return null;
    }
}
