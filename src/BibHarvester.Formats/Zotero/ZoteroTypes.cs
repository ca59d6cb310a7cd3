namespace BibHarvester.Formats.Zotero;

/// <summary>Zotero's types of items: what each is, its main creator, and the fields that it has beside those of all.</summary>
/// <remarks>Facts of Zotero's schema, version 41: https://github.com/zotero/zotero-schema.</remarks>
internal static class ZoteroTypes
{
    private const string Main = "title abstractNote date DOI citationKey url accessDate shortTitle language rights";
    private const string Library = "archive archiveLocation libraryCatalog callNumber";
    private const string Editors = "editor translator seriesEditor";
    private const string Broadcast = "guest host producer executiveProducer seriesCreator director scriptwriter castMember narrator translator";

    private static readonly ZoteroType[] All =
    [
        Of("artwork", WorkType.Image, "artist", "", "artworkMedium=medium artworkSize eventPlace " + Library),
        Of("audioRecording", WorkType.Audio, "performer", "originalCreator composer wordsBy translator", "audioRecordingFormat=medium seriesTitle volume numberOfVolumes label=publisher place runningTime ISBN " + Library),
        Of("bill", WorkType.Bill, "sponsor", "cosponsor", "billNumber=number code=publicationTitle codeVolume=volume section codePages=pages legislativeBody=authority session history"),
        Of("blogPost", WorkType.BlogPost, "author", "translator commenter", "blogTitle=publicationTitle websiteType=type ISSN"),
        Of("book", WorkType.Book, "author", Editors, "series seriesNumber volume numberOfVolumes edition publisher place originalDate originalPublisher originalPlace format=medium numPages ISBN ISSN " + Library),
        Of("bookSection", WorkType.Chapter, "author", Editors + " bookAuthor", "bookTitle=publicationTitle series seriesNumber volume numberOfVolumes edition publisher place originalDate originalPublisher originalPlace format=medium pages ISBN ISSN " + Library),
        Of("case", WorkType.LegalCase, "author", "counsel", "caseName=title court=authority dateDecided=date docketNumber=number reporter=publicationTitle reporterVolume=volume firstPage=pages history"),
        Of("computerProgram", WorkType.Software, "programmer", "", "-language seriesTitle versionNumber system company=publisher place programmingLanguage ISBN " + Library),
        Of("conferencePaper", WorkType.ConferencePaper, "author", Editors, "proceedingsTitle=publicationTitle conferenceName publisher place eventPlace volume issue numberOfVolumes pages series seriesNumber ISBN ISSN " + Library),
        Of("dataset", WorkType.Dataset, "author", "", "identifier=number type versionNumber repository=publisher repositoryLocation=place format=medium " + Library),
        Of("dictionaryEntry", WorkType.DictionaryEntry, "author", Editors, "dictionaryTitle=publicationTitle series seriesNumber volume numberOfVolumes edition publisher place pages ISBN " + Library),
        Of("document", WorkType.Document, "author", "editor translator reviewedAuthor", "type publisher place " + Library),
        Of("email", WorkType.PersonalCommunication, "author", "translator recipient", "subject=title"),
        Of("encyclopediaArticle", WorkType.EncyclopediaEntry, "author", Editors, "encyclopediaTitle=publicationTitle series seriesNumber volume numberOfVolumes edition publisher place pages ISBN " + Library),
        Of("film", WorkType.Video, "director", Broadcast, "distributor=publisher place genre=type videoRecordingFormat=medium runningTime " + Library),
        Of("forumPost", WorkType.Post, "author", "", "forumTitle=publicationTitle postType=type"),
        Of("hearing", WorkType.Hearing, "contributor", "", "committee publisher numberOfVolumes documentNumber=number pages legislativeBody=authority session history place"),
        Of("instantMessage", WorkType.PersonalCommunication, "author", "recipient", ""),
        Of("interview", WorkType.Interview, "interviewee", "interviewer translator", "interviewMedium=medium publisher place " + Library),
        Of("journalArticle", WorkType.JournalArticle, "author", "editor translator reviewedAuthor", "publicationTitle publisher place volume issue section partNumber partTitle pages series seriesTitle seriesText journalAbbreviation PMID PMCID ISSN " + Library),
        Of("letter", WorkType.PersonalCommunication, "author", "recipient translator", "letterType=type eventPlace " + Library),
        Of("magazineArticle", WorkType.MagazineArticle, "author", "translator reviewedAuthor", "publicationTitle publisher place volume issue pages ISSN " + Library),
        Of("manuscript", WorkType.Manuscript, "author", "translator", "manuscriptType=type institution=publisher place numPages number " + Library),
        Of("map", WorkType.Map, "cartographer", "seriesEditor", "mapType=type scale seriesTitle edition publisher place ISBN " + Library),
        Of("newspaperArticle", WorkType.NewspaperArticle, "author", "translator reviewedAuthor", "publicationTitle publisher place volume issue edition section pages ISSN " + Library),
        Of("patent", WorkType.Patent, "inventor", "attorneyAgent", "place country assignee issuingAuthority=authority patentNumber=number filingDate pages applicationNumber priorityNumbers issueDate=date priorityDate=originalDate references legalStatus=status"),
        Of("podcast", WorkType.Broadcast, "podcaster", Broadcast, "seriesTitle episodeNumber=number audioFileType=medium publisher place runningTime"),
        Of("preprint", WorkType.Preprint, "author", "editor translator reviewedAuthor", "genre=type repository=publisher archiveID=number place series seriesNumber " + Library),
        Of("presentation", WorkType.Presentation, "presenter", "chair organizer translator", "presentationType=type meetingName=conferenceName place series sessionTitle=publicationTitle"),
        Of("radioBroadcast", WorkType.Broadcast, "creator", Broadcast, "programTitle=publicationTitle episodeNumber=number audioRecordingFormat=medium network=publisher place runningTime " + Library),
        Of("report", WorkType.Report, "author", Editors, "reportNumber=number reportType=type institution=publisher place seriesTitle seriesNumber pages ISBN ISSN " + Library),
        Of("standard", WorkType.Standard, "author", "editor translator", "organization=authority committee type number versionNumber edition status publisher place partNumber partTitle ISBN numPages " + Library),
        Of("statute", WorkType.Legislation, "author", "", "nameOfAct=title code=publicationTitle codeNumber=volume publicLawNumber=number dateEnacted=date pages section session history"),
        Of("thesis", WorkType.Thesis, "author", "", "thesisType=type university=publisher place series seriesNumber numPages ISBN ISSN " + Library),
        Of("tvBroadcast", WorkType.Broadcast, "director", Broadcast, "programTitle=publicationTitle episodeNumber=number videoRecordingFormat=medium network=publisher place runningTime " + Library),
        Of("videoRecording", WorkType.Video, "creator", Broadcast, "videoRecordingFormat=medium seriesTitle volume numberOfVolumes studio=publisher place runningTime ISBN " + Library),
        Of("webpage", WorkType.WebPage, "author", "translator", "websiteTitle=publicationTitle websiteType=type publisher place"),
    ];

    // The type that stands for works of which there is no type, or more than one.
    private static readonly Dictionary<WorkType, string> Standing = new()
    {
        [WorkType.PersonalCommunication] = "letter",
        [WorkType.Video] = "videoRecording",
        [WorkType.Broadcast] = "tvBroadcast",
        [WorkType.EditedBook] = "book",
        [WorkType.ReferenceBook] = "book",
        [WorkType.BookSet] = "book",
        [WorkType.BookSeries] = "book",
        [WorkType.Proceedings] = "book",
        [WorkType.ProceedingsSeries] = "book",
        [WorkType.Classic] = "book",
        [WorkType.Pamphlet] = "book",
        [WorkType.MusicalScore] = "book",
        [WorkType.Journal] = "book",
        [WorkType.BookPart] = "bookSection",
        [WorkType.Entry] = "encyclopediaArticle",
        [WorkType.Review] = "journalArticle",
        [WorkType.BookReview] = "journalArticle",
        [WorkType.PeerReview] = "journalArticle",
        [WorkType.Regulation] = "statute",
        [WorkType.Song] = "audioRecording",
        [WorkType.Speech] = "presentation",
        [WorkType.ReportComponent] = "report",
        [WorkType.ReportSeries] = "report",
        [WorkType.Database] = "dataset",
        [WorkType.Workflow] = "computerProgram",
    };

    private static readonly Dictionary<string, ZoteroType> ByName = All.ToDictionary(t => t.Name, StringComparer.Ordinal);

    private static readonly Dictionary<WorkType, string> ByWork = All.GroupBy(t => t.Work).ToDictionary(g => g.Key, g => g.First().Name);

    private static readonly Dictionary<string, string> BaseNames = All.SelectMany(t => t.Fields).Where(f => f.Name != f.Base)
        .DistinctBy(f => f.Name, StringComparer.Ordinal).ToDictionary(f => f.Name, f => f.Base, StringComparer.Ordinal);

    private static readonly HashSet<string> FieldNames = [.. All.SelectMany(t => t.Fields).SelectMany(f => new[] { f.Name, f.Base })];

    /// <summary>The type of a name.</summary>
    public static ZoteroType? Find(string? name) => name is null ? null : ByName.GetValueOrDefault(name);

    /// <summary>The name of the type for a kind of work.</summary>
    public static string NameOf(WorkType work) => Standing.GetValueOrDefault(work) ?? ByWork.GetValueOrDefault(work, "document");

    /// <summary>Whether some type has a field of a name.</summary>
    public static bool IsField(string name) => FieldNames.Contains(name);

    /// <summary>The name that a field has in all types: <c>publisher</c> for <c>university</c>.</summary>
    public static string BaseOf(string field) => BaseNames.GetValueOrDefault(field, field);

    private static ZoteroType Of(string name, WorkType work, string creator, string creators, string fields)
    {
        var words = fields.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = words.Where(w => w[0] != '-').Select(Parted).ToArray();
        var main = Main.Split(' ').Where(f => !words.Contains("-" + f) && !own.Any(o => o.Base == f)).Select(f => (f, f));
        return new ZoteroType(name, work, [creator, .. creators.Split(' ', StringSplitOptions.RemoveEmptyEntries), "contributor"], [.. own, .. main]);
    }

    private static (string Name, string Base) Parted(string field)
    {
        var parts = field.Split('=');
        return (parts[0], parts[^1]);
    }
}
