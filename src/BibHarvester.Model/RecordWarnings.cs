using System.Globalization;

namespace BibHarvester;

/// <summary>The warnings that can be seen on a finished record.</summary>
public static class RecordWarnings
{
    /// <summary>No authors or editors, where works of the type have some.</summary>
    public const string NoContributors = "REC001";

    /// <summary>The title stands in capitals only.</summary>
    public const string TitleInCapitals = "REC002";

    /// <summary>A date before 1450 or more than two years ahead.</summary>
    public const string DateOutOfRange = "REC003";

    /// <summary>The issue is 0.</summary>
    public const string IssueZero = "REC004";

    /// <summary>No title.</summary>
    public const string NoTitle = "REC005";

    /// <summary>A person's name stands in capitals only.</summary>
    public const string NameInCapitals = "REC006";

    /// <summary>The list of contributors is cut short.</summary>
    public const string ListIncomplete = "REC007";

    /// <summary>No date of publication, and no status that explains it.</summary>
    public const string NoDate = "REC008";

    /// <summary>The work is retracted, withdrawn or removed.</summary>
    public const string NotToBeCited = "REC009";

    /// <summary>The work was corrected.</summary>
    public const string Corrected = "REC010";

    /// <summary>Somebody responsible has expressed a concern about the work.</summary>
    public const string Concern = "REC011";

    /// <summary>The work was retracted, and reinstated.</summary>
    public const string Reinstated = "REC012";

    private const int FirstYear = 1450;

    private const int YearsAhead = 2;

    /// <summary>All codes and what they mean.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Codes { get; } =
    [
        new(NoContributors, "No authors or editors, where works of the type have some."),
        new(TitleInCapitals, "The title stands in capitals only."),
        new(DateOutOfRange, "A date of the work lies before 1450 or more than two years ahead."),
        new(IssueZero, "The issue is 0; some journals use it, some feeds mean none by it."),
        new(NoTitle, "There is no title."),
        new(NameInCapitals, "A person's name stands in capitals only."),
        new(ListIncomplete, "The list of contributors is cut short."),
        new(NoDate, "There is no date of publication."),
        new(NotToBeCited, "The work is retracted, withdrawn or removed."),
        new(Corrected, "The work was corrected."),
        new(Concern, "Somebody responsible has expressed a concern about the work."),
        new(Reinstated, "The work was retracted, and reinstated."),
    ];

    /// <summary>Looks a record over.</summary>
    /// <param name="record">The record.</param>
    /// <param name="today">The day of the look.</param>
    /// <returns>The warnings, in the order of their codes; empty where nothing is odd.</returns>
    public static ValueList<Diagnostic> Of(BibRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = new List<Diagnostic>();
        if (ExpectsContributors(record.Type) && !record.Contributors.Any(IsCreator))
            found.Add(new(NoContributors, "The record has no authors or editors."));
        AddTitleInCapitals(record, found);
        AddDates(record, today, found);
        if (record.Issue == "0")
            found.Add(new(IssueZero, "The issue is 0."));
        if (record.Titles.IsEmpty)
            found.Add(new(NoTitle, "The record has no title."));
        foreach (var contributor in record.Contributors)
        {
            if (contributor.Person is { Family: { } family } && IsShouted(family))
                found.Add(new(NameInCapitals, $"The name '{family}' is in capitals only."));
        }

        foreach (var role in record.IncompleteRoles)
            found.Add(new(ListIncomplete, $"The list of contributors ({role}) is cut short."));
        if (record.Issued is null && ExpectsContributors(record.Type) && !record.Status.Any(s => s.Kind is StatusKind.InPress or StatusKind.Forthcoming or StatusKind.Submitted))
            found.Add(new(NoDate, "The record has no date of publication."));
        found.AddRange(StatusWarnings.Of(record));
        return found.ToValueList();
    }

    /// <summary>What a record's status says to whoever cites the work.</summary>
    /// <param name="record">The record.</param>
    /// <returns>A warning for each kind of status that counts, with its date, its notice and who asserts it; empty where there is none.</returns>
    public static ValueList<Diagnostic> OfStatus(BibRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return StatusWarnings.Of(record);
    }

    private static void AddTitleInCapitals(BibRecord record, List<Diagnostic> found)
    {
        foreach (var title in record.Titles)
        {
            if (title.Kind is TitleKind.Main or TitleKind.Original or TitleKind.Translated && TitleCase.IsAllCapitals(title.Text.Plain))
                found.Add(new(TitleInCapitals, $"The title '{title.Text.Plain}' is in capitals only."));
        }
    }

    private static void AddDates(BibRecord record, DateOnly today, List<Diagnostic> found)
    {
        var limit = new PartialDate(Math.Min(today.Year + YearsAhead, 9999), today.Month, today.Month == 2 && today.Day == 29 ? 28 : today.Day);
        foreach (var (kind, date, _) in record.Dates)
        {
            // The time that data cover, and that of an antique original, may well lie outside.
            if (kind is DateKind.Valid or DateKind.Collected or DateKind.ContentCreated or DateKind.Original || !date.Start.IsKnown)
                continue;
            if (date.Start.Year < FirstYear || date.Start > limit)
                found.Add(new(DateOutOfRange, string.Create(CultureInfo.InvariantCulture, $"The date {date.ToString()} ({kind}) is out of range.")));
        }
    }

    private static bool IsCreator(Contributor contributor) => contributor.Role is
        ContributorRole.Author or ContributorRole.Editor or ContributorRole.Compiler or ContributorRole.CollectionEditor or ContributorRole.Chair or ContributorRole.Translator;

    private static bool IsShouted(string family) =>
        family.Length > 2 && family.AsSpan().ContainsAnyInRange('A', 'Z') && TitleCase.ShapeOf(family) is TitleWordShape.Capitals;

    private static bool ExpectsContributors(WorkType type) => type is
        WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.Preprint or WorkType.Book or WorkType.EditedBook or WorkType.Chapter or
        WorkType.ConferencePaper or WorkType.Presentation or WorkType.Report or WorkType.Thesis or WorkType.Dataset or WorkType.Software;
}
