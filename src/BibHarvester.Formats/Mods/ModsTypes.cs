using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.Mods;

/// <summary>The words of <c>genre</c>, of several authorities, and of <c>typeOfResource</c>.</summary>
internal static class ModsTypes
{
    // Words of marcgt, of the genres of bibutils and JabRef, and of Zotero's types, whose capitals fall here.
    private static readonly Dictionary<string, WorkType> Genres = new(StringComparer.OrdinalIgnoreCase)
    {
        ["journal article"] = WorkType.JournalArticle, ["article"] = WorkType.JournalArticle, ["journalArticle"] = WorkType.JournalArticle, ["magazineArticle"] = WorkType.MagazineArticle,
        ["magazine article"] = WorkType.MagazineArticle, ["newspaperArticle"] = WorkType.NewspaperArticle, ["newspaper article"] = WorkType.NewspaperArticle, ["review article"] = WorkType.Review,
        ["preprint"] = WorkType.Preprint, ["book"] = WorkType.Book, ["monograph"] = WorkType.Book, ["mvbook"] = WorkType.Book, ["multivolume monograph"] = WorkType.BookSet, ["bookSection"] = WorkType.Chapter, ["book section"] = WorkType.Chapter,
        ["book chapter"] = WorkType.Chapter, ["inbook"] = WorkType.Chapter, ["incollection"] = WorkType.Chapter, ["chapter"] = WorkType.Chapter,
        ["conferencePaper"] = WorkType.ConferencePaper, ["conference paper"] = WorkType.ConferencePaper, ["inproceedings"] = WorkType.ConferencePaper,
        ["conference publication"] = WorkType.Proceedings, ["proceedings"] = WorkType.Proceedings, ["thesis"] = WorkType.Thesis, ["theses"] = WorkType.Thesis, ["phdthesis"] = WorkType.Thesis, ["mastersthesis"] = WorkType.Thesis,
        ["Ph.D. thesis"] = WorkType.Thesis, ["Masters thesis"] = WorkType.Thesis, ["Diploma thesis"] = WorkType.Thesis, ["Doctoral thesis"] = WorkType.Thesis, ["dissertation"] = WorkType.Thesis,
        ["report"] = WorkType.Report, ["technical report"] = WorkType.Report, ["techreport"] = WorkType.Report, ["standard"] = WorkType.Standard, ["standard or specification"] = WorkType.Standard, ["patent"] = WorkType.Patent,
        ["web site"] = WorkType.WebPage, ["webpage"] = WorkType.WebPage, ["web page"] = WorkType.WebPage, ["electronic resource"] = WorkType.WebPage, ["electronic"] = WorkType.WebPage, ["blogPost"] = WorkType.BlogPost, ["forumPost"] = WorkType.Post,
        ["dataset"] = WorkType.Dataset, ["numeric data"] = WorkType.Dataset, ["database"] = WorkType.Database, ["computerProgram"] = WorkType.Software, ["computer program"] = WorkType.Software, ["software"] = WorkType.Software,
        ["dictionaryEntry"] = WorkType.DictionaryEntry, ["dictionary"] = WorkType.ReferenceBook, ["encyclopediaArticle"] = WorkType.EncyclopediaEntry, ["encyclopedia"] = WorkType.ReferenceBook,
        ["periodical"] = WorkType.Journal, ["journal"] = WorkType.Journal, ["academic journal"] = WorkType.Journal, ["magazine"] = WorkType.Journal, ["newspaper"] = WorkType.Journal,
        ["letter"] = WorkType.PersonalCommunication, ["email"] = WorkType.PersonalCommunication, ["instantMessage"] = WorkType.PersonalCommunication, ["interview"] = WorkType.Interview, ["speech"] = WorkType.Speech,
        ["presentation"] = WorkType.Presentation, ["manuscript"] = WorkType.Manuscript, ["unpublished"] = WorkType.Manuscript, ["pamphlet"] = WorkType.Pamphlet, ["booklet"] = WorkType.Pamphlet,
        ["artwork"] = WorkType.Image, ["art original"] = WorkType.Image, ["art reproduction"] = WorkType.Image, ["picture"] = WorkType.Image, ["photograph"] = WorkType.Image, ["graphic"] = WorkType.Image, ["chart"] = WorkType.Image,
        ["film"] = WorkType.Video, ["motion picture"] = WorkType.Video, ["videorecording"] = WorkType.Video, ["videoRecording"] = WorkType.Video, ["tvBroadcast"] = WorkType.Broadcast, ["radioBroadcast"] = WorkType.Broadcast, ["podcast"] = WorkType.Broadcast,
        ["sound"] = WorkType.Audio, ["audioRecording"] = WorkType.Audio, ["sound recording"] = WorkType.Audio, ["map"] = WorkType.Map, ["atlas"] = WorkType.Map,
        ["case"] = WorkType.LegalCase, ["legal case and case notes"] = WorkType.LegalCase, ["law report or digest"] = WorkType.LegalCase, ["statute"] = WorkType.Legislation, ["legislation"] = WorkType.Legislation,
        ["bill"] = WorkType.Bill, ["hearing"] = WorkType.Hearing, ["treaty"] = WorkType.Treaty, ["document"] = WorkType.Document, ["misc"] = WorkType.Document,
    };

    /// <summary>The type that a genre names; absent where it names none.</summary>
    public static WorkType? Read(string genre) =>
        Genres.TryGetValue(genre, out var type) || Words.Type.TryFind(genre.Replace(' ', '-'), out type) ? type : null;

    /// <summary>The genre of a type, as our reader knows it.</summary>
    public static string Of(WorkType type) => type switch
    {
        WorkType.Journal => "periodical",
        _ => Words.Type.TextOf(type).Replace('-', ' '),
    };

    /// <summary>MARC's genre of a type, for readers that know no other; absent where it has none.</summary>
    public static string? MarcGenreOf(WorkType type) => type switch
    {
        WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.NewspaperArticle => "article",
        WorkType.Review or WorkType.BookReview => "review",
        WorkType.BookSet => "multivolume monograph",
        WorkType.Standard => "standard or specification",
        WorkType.LegalCase => "legal case and case notes",
        WorkType.Legislation => "legislation",
        WorkType.Treaty => "treaty",
        WorkType.Map => "map",
        WorkType.Interview => "interview",
        WorkType.Speech => "speech",
        WorkType.Book or WorkType.EditedBook => "book",
        WorkType.Thesis => "theses",
        WorkType.Report => "technical report",
        WorkType.Proceedings => "conference publication",
        WorkType.WebPage => "web site",
        WorkType.Patent => "patent",
        WorkType.PersonalCommunication => "letter",
        WorkType.Dataset => "numeric data",
        WorkType.Database => "database",
        _ => null,
    };

    /// <summary>MARC's genre of the container of a work; absent where it has none.</summary>
    public static string? HostGenreOf(WorkType type) => type switch
    {
        WorkType.NewspaperArticle => "newspaper",
        WorkType.ConferencePaper => "conference publication",
        WorkType.DictionaryEntry => "dictionary",
        WorkType.EncyclopediaEntry => "encyclopedia",
        _ when Flat.FlatKinds.IsInPeriodical(type) => "periodical",
        _ when Flat.FlatKinds.IsInBook(type) => "book",
        _ => null,
    };

    /// <summary>The kind of resource that a work is.</summary>
    public static string ResourceOf(WorkType type) => type switch
    {
        WorkType.Image => "still image",
        WorkType.Video or WorkType.Broadcast => "moving image",
        WorkType.Audio or WorkType.Song => "sound recording",
        WorkType.MusicalScore => "notated music",
        WorkType.Map => "cartographic",
        WorkType.Software => "software, multimedia",
        WorkType.PhysicalObject or WorkType.Instrument => "three dimensional object",
        _ => "text",
    };

    /// <summary>The type of a resource of which no more is known; absent for texts.</summary>
    public static WorkType? OfResource(string resource) => resource.ToUpperInvariant() switch
    {
        "STILL IMAGE" => WorkType.Image,
        "MOVING IMAGE" => WorkType.Video,
        "SOUND RECORDING" or "SOUND RECORDING-NONMUSICAL" or "SOUND RECORDING-MUSICAL" => WorkType.Audio,
        "NOTATED MUSIC" => WorkType.MusicalScore,
        "CARTOGRAPHIC" => WorkType.Map,
        "SOFTWARE, MULTIMEDIA" => WorkType.Software,
        "THREE DIMENSIONAL OBJECT" => WorkType.PhysicalObject,
        _ => null,
    };

    /// <summary>The type of what is in a collection of govinfo.gov; absent where it holds works of several types.</summary>
    /// <param name="code">The code of the collection, as https://www.govinfo.gov/help lists them.</param>
    public static WorkType? OfCollection(string code) => code.ToUpperInvariant() switch
    {
        "CHRG" => WorkType.Hearing,
        "BILLS" => WorkType.Bill,
        "PLAW" or "STATUTE" or "USCODE" => WorkType.Legislation,
        "CFR" or "ECFR" => WorkType.Regulation,
        "USCOURTS" => WorkType.LegalCase,
        "CRPT" or "CPRT" or "CDOC" or "GAOREPORTS" => WorkType.Report,
        _ => null,
    };
}
