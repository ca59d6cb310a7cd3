namespace BibHarvester;

/// <summary>What somebody did for a work.</summary>
public enum ContributorRole
{
    /// <summary>Author or creator.</summary>
    Author,

    /// <summary>Editor.</summary>
    Editor,

    /// <summary>Translator.</summary>
    Translator,

    /// <summary>Chair of a conference.</summary>
    Chair,

    /// <summary>Author of the containing work.</summary>
    ContainerAuthor,

    /// <summary>Editor of the series or collection.</summary>
    CollectionEditor,

    /// <summary>Compiler.</summary>
    Compiler,

    /// <summary>Author of a work that is reviewed.</summary>
    ReviewedAuthor,

    /// <summary>Reviewer.</summary>
    Reviewer,

    /// <summary>Author of the original work.</summary>
    OriginalAuthor,

    /// <summary>Editorial director.</summary>
    EditorialDirector,

    /// <summary>Illustrator.</summary>
    Illustrator,

    /// <summary>Director of a film or broadcast.</summary>
    Director,

    /// <summary>Producer.</summary>
    Producer,

    /// <summary>Executive producer.</summary>
    ExecutiveProducer,

    /// <summary>Composer.</summary>
    Composer,

    /// <summary>Performer.</summary>
    Performer,

    /// <summary>Script writer.</summary>
    ScriptWriter,

    /// <summary>Narrator.</summary>
    Narrator,

    /// <summary>Host.</summary>
    Host,

    /// <summary>Guest.</summary>
    Guest,

    /// <summary>Interviewer.</summary>
    Interviewer,

    /// <summary>Recipient of a letter.</summary>
    Recipient,

    /// <summary>Organizer.</summary>
    Organizer,

    /// <summary>Curator.</summary>
    Curator,

    /// <summary>Creator of a series.</summary>
    SeriesCreator,

    /// <summary>Inventor.</summary>
    Inventor,

    /// <summary>Assignee or holder of a patent.</summary>
    Assignee,

    /// <summary>Supervisor of a thesis.</summary>
    Supervisor,

    /// <summary>Author of an introduction, foreword or preface.</summary>
    IntroductionAuthor,

    /// <summary>Author of an afterword.</summary>
    AfterwordAuthor,

    /// <summary>Annotator or commentator.</summary>
    Commentator,

    /// <summary>Who collected the data.</summary>
    DataCollector,

    /// <summary>Who curates the data.</summary>
    DataCurator,

    /// <summary>Contact person.</summary>
    ContactPerson,

    /// <summary>Institution that hosts the work.</summary>
    HostingInstitution,

    /// <summary>Holder of the rights.</summary>
    RightsHolder,

    /// <summary>Sponsor.</summary>
    Sponsor,

    /// <summary>Member or leader of a project or group.</summary>
    ProjectMember,

    /// <summary>Another part; <see cref="Contributor.RoleText"/> says which.</summary>
    Other,
}
