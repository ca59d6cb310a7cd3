namespace BibHarvester;

/// <summary>What a work is. Names follow the field's vocabularies (CSL, Crossref, DataCite, BibLaTeX).</summary>
public enum WorkType
{
    /// <summary>A work of unknown or other type; <see cref="BibRecord.Genre"/> keeps the source's word.</summary>
    Document,

    /// <summary>Article in a journal.</summary>
    JournalArticle,

    /// <summary>Article in a magazine.</summary>
    MagazineArticle,

    /// <summary>Article in a newspaper.</summary>
    NewspaperArticle,

    /// <summary>Preprint or working paper on a server; not (yet) published.</summary>
    Preprint,

    /// <summary>Book or monograph.</summary>
    Book,

    /// <summary>Book with an editor.</summary>
    EditedBook,

    /// <summary>Reference book: encyclopedia, dictionary, handbook.</summary>
    ReferenceBook,

    /// <summary>Part of a book other than a chapter.</summary>
    BookPart,

    /// <summary>Set of books.</summary>
    BookSet,

    /// <summary>Series of books.</summary>
    BookSeries,

    /// <summary>Chapter of a book.</summary>
    Chapter,

    /// <summary>Entry of a reference book.</summary>
    Entry,

    /// <summary>Entry of a dictionary.</summary>
    DictionaryEntry,

    /// <summary>Entry of an encyclopedia.</summary>
    EncyclopediaEntry,

    /// <summary>Paper in conference proceedings.</summary>
    ConferencePaper,

    /// <summary>Conference proceedings.</summary>
    Proceedings,

    /// <summary>Series of proceedings.</summary>
    ProceedingsSeries,

    /// <summary>Talk, poster or other presentation.</summary>
    Presentation,

    /// <summary>Journal or other periodical.</summary>
    Journal,

    /// <summary>Volume of a journal.</summary>
    JournalVolume,

    /// <summary>Issue of a journal.</summary>
    JournalIssue,

    /// <summary>Report or technical report.</summary>
    Report,

    /// <summary>Part of a report.</summary>
    ReportComponent,

    /// <summary>Series of reports.</summary>
    ReportSeries,

    /// <summary>Thesis or dissertation.</summary>
    Thesis,

    /// <summary>Data set.</summary>
    Dataset,

    /// <summary>Database.</summary>
    Database,

    /// <summary>Software.</summary>
    Software,

    /// <summary>Computational notebook, workflow or model.</summary>
    Workflow,

    /// <summary>Standard.</summary>
    Standard,

    /// <summary>Patent.</summary>
    Patent,

    /// <summary>Peer review of a work.</summary>
    PeerReview,

    /// <summary>Review.</summary>
    Review,

    /// <summary>Review of a book.</summary>
    BookReview,

    /// <summary>Part of an article: figure, table, supplement.</summary>
    Component,

    /// <summary>Grant or award.</summary>
    Grant,

    /// <summary>Collection of works.</summary>
    Collection,

    /// <summary>Web page.</summary>
    WebPage,

    /// <summary>Post on a social network or forum.</summary>
    Post,

    /// <summary>Post on a blog.</summary>
    BlogPost,

    /// <summary>Image, figure or graphic.</summary>
    Image,

    /// <summary>Map.</summary>
    Map,

    /// <summary>Film or video.</summary>
    Video,

    /// <summary>Sound recording.</summary>
    Audio,

    /// <summary>Song or musical work.</summary>
    Song,

    /// <summary>Musical score.</summary>
    MusicalScore,

    /// <summary>Broadcast of radio, television or podcast.</summary>
    Broadcast,

    /// <summary>Performance.</summary>
    Performance,

    /// <summary>Interview.</summary>
    Interview,

    /// <summary>Letter or other personal communication.</summary>
    PersonalCommunication,

    /// <summary>Speech.</summary>
    Speech,

    /// <summary>Manuscript.</summary>
    Manuscript,

    /// <summary>Pamphlet or booklet.</summary>
    Pamphlet,

    /// <summary>Statute or other legislation.</summary>
    Legislation,

    /// <summary>Bill.</summary>
    Bill,

    /// <summary>Regulation.</summary>
    Regulation,

    /// <summary>Treaty.</summary>
    Treaty,

    /// <summary>Legal case.</summary>
    LegalCase,

    /// <summary>Hearing.</summary>
    Hearing,

    /// <summary>Event as a citable object.</summary>
    Event,

    /// <summary>Physical object.</summary>
    PhysicalObject,

    /// <summary>Instrument.</summary>
    Instrument,

    /// <summary>Service.</summary>
    Service,

    /// <summary>Project or study registration.</summary>
    Project,

    /// <summary>Output management plan.</summary>
    DataManagementPlan,

    /// <summary>Work of the classics, cited by its own divisions.</summary>
    Classic,
}
