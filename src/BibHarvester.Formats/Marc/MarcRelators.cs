namespace BibHarvester.Formats.Marc;

/// <summary>Roles by the codes and terms of the MARC relators, https://www.loc.gov/marc/relators/.</summary>
internal static class MarcRelators
{
    // The first row of a role is written.
    private static readonly (string Code, string Term, ContributorRole Role)[] Table =
    [
        ("aut", "author", ContributorRole.Author), ("cre", "creator", ContributorRole.Author), ("dis", "dissertant", ContributorRole.Author), ("art", "artist", ContributorRole.Author),
        ("pht", "photographer", ContributorRole.Author), ("ctg", "cartographer", ContributorRole.Author), ("prg", "programmer", ContributorRole.Author),
        ("edt", "editor", ContributorRole.Editor), ("edc", "editor of compilation", ContributorRole.Editor), ("trl", "translator", ContributorRole.Translator), ("com", "compiler", ContributorRole.Compiler),
        ("ill", "illustrator", ContributorRole.Illustrator), ("drt", "director", ContributorRole.Director), ("fmd", "film director", ContributorRole.Director), ("pro", "producer", ContributorRole.Producer),
        ("cmp", "composer", ContributorRole.Composer), ("prf", "performer", ContributorRole.Performer), ("sng", "singer", ContributorRole.Performer), ("act", "actor", ContributorRole.Performer),
        ("aus", "screenwriter", ContributorRole.ScriptWriter), ("nrt", "narrator", ContributorRole.Narrator), ("hst", "host", ContributorRole.Host), ("ivr", "interviewer", ContributorRole.Interviewer),
        ("ive", "interviewee", ContributorRole.Author), ("rcp", "addressee", ContributorRole.Recipient), ("orm", "organizer", ContributorRole.Organizer), ("cur", "curator", ContributorRole.Curator),
        ("inv", "inventor", ContributorRole.Inventor), ("asg", "assignee", ContributorRole.Assignee), ("pth", "patent holder", ContributorRole.Assignee),
        ("ths", "thesis advisor", ContributorRole.Supervisor), ("dgs", "degree supervisor", ContributorRole.Supervisor), ("aui", "author of introduction, etc.", ContributorRole.IntroductionAuthor),
        ("win", "writer of introduction", ContributorRole.IntroductionAuthor), ("aft", "author of afterword, colophon, etc.", ContributorRole.AfterwordAuthor), ("cmm", "commentator", ContributorRole.Commentator),
        ("ann", "annotator", ContributorRole.Commentator), ("rev", "reviewer", ContributorRole.Reviewer), ("dtc", "data contributor", ContributorRole.DataCollector), ("dtm", "data manager", ContributorRole.DataCurator),
        ("cph", "copyright holder", ContributorRole.RightsHolder), ("spn", "sponsor", ContributorRole.Sponsor), ("his", "host institution", ContributorRole.HostingInstitution), ("pbd", "publishing director", ContributorRole.EditorialDirector),
    ];

    // Terms of catalogues older than the list.
    private static readonly (string Term, ContributorRole Role)[] Abbreviated =
    [
        ("ed", ContributorRole.Editor), ("eds", ContributorRole.Editor), ("joint ed", ContributorRole.Editor), ("comp", ContributorRole.Compiler),
        ("tr", ContributorRole.Translator), ("trans", ContributorRole.Translator), ("illus", ContributorRole.Illustrator), ("joint author", ContributorRole.Author), ("supposed author", ContributorRole.Author),
    ];

    /// <summary>The role of a code or term; absent where it is unknown.</summary>
    public static ContributorRole? Read(string text)
    {
        var word = text.AsSpan().Trim().TrimEnd('.');
        var slash = word.LastIndexOf('/');
        word = slash >= 0 && word.Length - slash == 4 ? word[(slash + 1)..] : word;
        foreach (var (code, term, role) in Table)
        {
            if (word.Equals(code, StringComparison.OrdinalIgnoreCase) || word.Equals(term, StringComparison.OrdinalIgnoreCase))
                return role;
        }

        foreach (var (term, role) in Abbreviated)
        {
            if (word.Equals(term, StringComparison.OrdinalIgnoreCase))
                return role;
        }

        return null;
    }

    /// <summary>The code of a role; absent where there is none.</summary>
    public static string? CodeOf(ContributorRole role)
    {
        foreach (var (code, _, known) in Table)
        {
            if (known == role)
                return code;
        }

        return null;
    }
}
