namespace BibHarvester;

/// <summary>What is known of one work, in no format's shape and richer than any.</summary>
/// <remarks>
/// Immutable and thread-safe; compared by content, without <see cref="Provenance"/>. Absent is <see langword="null"/>
/// or an empty list, never an empty string. Change it with <c>with</c>.
/// </remarks>
public sealed partial record BibRecord
{
    /// <summary>What the work is.</summary>
    public required WorkType Type { get; init; }

    /// <summary>The source's own word for the type where it says more: <c>PhD thesis</c>, <c>posted-content</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>The key under which the user cites the work; pinned, so that no writer makes another.</summary>
    public string? CitationKey { get; init; }

    /// <summary>The titles; at most one main title a language, the one to cite first.</summary>
    public ValueList<Title> Titles { get; init; } = [];

    /// <summary>Who made it, in the order of the work within each role.</summary>
    public ValueList<Contributor> Contributors { get; init; } = [];

    /// <summary>Roles whose list the source cut short ("et al.").</summary>
    public ValueList<ContributorRole> IncompleteRoles { get; init; } = [];

    /// <summary>All dates; which one is the date of publication says <see cref="Issued"/>.</summary>
    public ValueList<WorkDate> Dates { get; init; } = [];

    /// <summary>What the work is part of, the nearest first: journal, or book and then series.</summary>
    public ValueList<Container> Containers { get; init; } = [];

    /// <summary>The conference or other event.</summary>
    public WorkEvent? Event { get; init; }

    /// <summary>The volume of the journal, or of a book in several volumes.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue, verbatim: <c>2</c>, <c>16 Suppl 1</c>.</summary>
    public string? Issue { get; init; }

    /// <summary>The part.</summary>
    public string? Part { get; init; }

    /// <summary>The chapter's number.</summary>
    public string? ChapterNumber { get; init; }

    /// <summary>The section of a newspaper or of a law.</summary>
    public string? Section { get; init; }

    /// <summary>How many volumes there are.</summary>
    public string? VolumeCount { get; init; }

    /// <summary>The pages within the container.</summary>
    public Pages? Pages { get; init; }

    /// <summary>The number that stands for pages in journals without them.</summary>
    public string? ArticleNumber { get; init; }

    /// <summary>How many pages there are.</summary>
    public string? PageCount { get; init; }

    /// <summary>Extents of other kinds: sizes, durations.</summary>
    public ValueList<string> Extents { get; init; } = [];

    /// <summary>Who brought it out.</summary>
    public ValueList<Publisher> Publishers { get; init; } = [];

    /// <summary>The edition, verbatim.</summary>
    public string? Edition { get; init; }

    /// <summary>The version of software or data.</summary>
    public string? Version { get; init; }

    /// <summary>The number of a report, patent, standard or bill.</summary>
    public string? Number { get; init; }

    /// <summary>The medium or file format.</summary>
    public ValueList<string> Media { get; init; } = [];

    /// <summary>The work's language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Abstracts and other descriptions.</summary>
    public ValueList<Abstract> Abstracts { get; init; } = [];

    /// <summary>Keywords and subjects.</summary>
    public ValueList<Keyword> Keywords { get; init; } = [];

    /// <summary>Identifiers of the work itself; those of its containers stand there.</summary>
    public ValueList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Addresses of the work.</summary>
    public ValueList<Link> Links { get; init; } = [];

    /// <summary>Terms of use.</summary>
    public ValueList<License> Licenses { get; init; } = [];

    /// <summary>Who paid for it.</summary>
    public ValueList<Funding> Funding { get; init; } = [];

    /// <summary>Links to other works.</summary>
    public ValueList<Relation> Relations { get; init; } = [];

    /// <summary>The works it cites.</summary>
    public ValueList<Reference> References { get; init; } = [];

    /// <summary>Retractions, corrections, concerns, and how far an unpublished work is.</summary>
    public ValueList<WorkStatus> Status { get; init; } = [];

    /// <summary>Figures about it; never part of a citation.</summary>
    public ValueList<Metric> Metrics { get; init; } = [];

    /// <summary>Notes.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>Fields of the source that the model has no place for.</summary>
    public ValueList<ExtraField> ExtraFields { get; init; } = [];

    /// <summary>Who said what; takes no part in equality.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The work's first DOI; absent where it has none.</summary>
    public Doi? Doi
    {
        get
        {
            foreach (var identifier in Identifiers)
            {
                if (identifier.TryGetDoi(out var doi))
                    return doi;
            }

            return null;
        }
    }

    /// <summary>The main title to cite; absent where there is none.</summary>
    public Title? Title
    {
        get
        {
            foreach (var title in Titles)
            {
                if (title is { Kind: TitleKind.Main, MachineTranslated: false })
                    return title;
            }

            return null;
        }
    }
}
