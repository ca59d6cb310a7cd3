namespace BibHarvester.Conformance.Formats;

/// <summary>What a record means, field by field, in the form in which it is compared.</summary>
internal static class Meaning
{
    private static readonly IdentifierKind[] Compared =
    [
        IdentifierKind.Doi, IdentifierKind.Isbn, IdentifierKind.Issn, IdentifierKind.Pmid, IdentifierKind.Pmcid, IdentifierKind.Arxiv,
    ];

    private static readonly ContributorRole[] Makers =
        [ContributorRole.Director, ContributorRole.Composer, ContributorRole.Performer, ContributorRole.Sponsor, ContributorRole.Inventor];

    /// <summary>The fields in which two records differ in meaning.</summary>
    public static IReadOnlyList<Difference> Compare(BibRecord ours, BibRecord theirs)
    {
        var differences = new List<Difference>();
        if (ours.Type != theirs.Type)
            differences.Add(new Difference("type", ours.Type.ToString(), theirs.Type.ToString()));
        AddText("title", TitleOf(ours.Titles), TitleOf(theirs.Titles), differences);
        foreach (var (role, name) in new[] { (ContributorRole.Author, "names"), (ContributorRole.Editor, "editors"), (ContributorRole.Translator, "translators") })
            AddNames(name, ours, theirs, role, differences);
        AddDate(DateOf(ours.Issued), DateOf(theirs.Issued), differences);
        AddNumber("volume", ours.Volume ?? SeriesVolumeOf(ours), theirs.Volume ?? SeriesVolumeOf(theirs), differences);
        AddNumber("issue", ours.Issue ?? ours.Number, theirs.Issue ?? theirs.Number, differences);
        AddNumber("pages", PagesOf(ours), PagesOf(theirs), differences);
        AddContainer(ours, theirs, differences);
        AddText("publisher", PublisherOf(ours), PublisherOf(theirs), differences);
        AddIdentifiers(ours, theirs, differences);
        return differences;
    }

    private static void AddText(string field, string ours, string theirs, List<Difference> differences)
    {
        if (Folded.Said(ours) != Folded.Said(theirs))
            differences.Add(new Difference(field, ours, theirs));
    }

    // What stands between the numbers is written in many ways, but parts them: 12-13 is not 1213.
    private static void AddNumber(string field, string? ours, string? theirs, List<Difference> differences)
    {
        if (!Folded.Words(ours ?? "").SequenceEqual(Folded.Words(theirs ?? ""), StringComparer.Ordinal))
            differences.Add(new Difference(field, ours ?? "", theirs ?? ""));
    }

    // The day of a month, the month or season of a year. The signs of a date are part of it; words without a number are compared as words.
    private static void AddDate(string ours, string theirs, List<Difference> differences)
    {
        if (ours != theirs && (ours.Any(char.IsDigit) || theirs.Any(char.IsDigit) || Folded.Said(ours) != Folded.Said(theirs)))
            differences.Add(new Difference("date", ours, theirs) { IsMore = IsPartOf(theirs, ours), IsLess = IsPartOf(ours, theirs) });
    }

    private static bool IsPartOf(string date, string other) =>
        date.Length > 0 && other.Length > date.Length && other.StartsWith(date, StringComparison.Ordinal) && other[date.Length] is '-' or ' ';

    private static string TitleOf(ValueList<Title> titles)
    {
        var main = titles.FirstOrDefault(t => t.Kind == TitleKind.Main) ?? titles.FirstOrDefault(t => t.Kind != TitleKind.Short);
        return Whole(main);
    }

    private static string Whole(Title? title) => title is null ? "" : title.Subtitle is { } subtitle ? $"{title.Text.Plain}: {subtitle.Plain}" : title.Text.Plain;

    private static void AddNames(string field, BibRecord ours, BibRecord theirs, ContributorRole role, List<Difference> differences)
    {
        var (left, right) = (NamesOf(ours, role), NamesOf(theirs, role));
        if (left.Length != right.Length || !left.Zip(right).All(p => IsSame(p.First, p.Second)))
        {
            differences.Add(new Difference(field, string.Join("; ", left.Select(Shown)), string.Join("; ", right.Select(Shown)))
            {
                IsMore = left.Length > right.Length && right.All(r => Array.Exists(left, l => IsSame(l, r))),
                IsLess = left.Length < right.Length && left.All(l => Array.Exists(right, r => IsSame(l, r))),
            });
        }
    }

    // Films have directors, recordings performers, bills sponsors where other works have authors, and programs call them one or the other.
    private static Contributor[] NamesOf(BibRecord record, ContributorRole role)
    {
        Contributor[] named = [.. record.Contributors.Where(c => c.Role == role)];
        if (role != ContributorRole.Author || named.Length > 0)
            return named;
        return Array.ConvertAll(Makers, m => NamesOf(record, m)).FirstOrDefault(m => m.Length > 0) ?? [];
    }

    /// <summary>Whether two names are one.</summary>
    /// <remarks>
    /// Particles and suffixes stand here and there: all words are the same, and the last of the family name where both are parted. A name in one
    /// piece does not say whether it is a person's, but one that is parted is not a body's. A Chinese name is the same in one piece and in two.
    /// </remarks>
    internal static bool IsSame(Contributor left, Contributor right) =>
        (((left.Person is null) == (right.Person is null) || (left.Person ?? right.Person) is { Given: null } or { Family: null }) && WordsOf(left).SequenceEqual(WordsOf(right), StringComparer.Ordinal) &&
            (FamilyOf(left) is not { } family || FamilyOf(right) is not { } other || family == other)) ||
        (HanOf(left) is { } han && han == HanOf(right));

    private static string? HanOf(Contributor name) =>
        Folded.Essence(name.Person is { } person ? person.Family + person.Given : name.Organization) is { Length: > 0 } han && han.All(static c => c is >= '\u3400' and <= '\u9FFF') ? han : null;

    private static IEnumerable<string> WordsOf(Contributor name) =>
        Words(name.Person is { } person ? WholeOf(person with { Given = Initials(person.Given) }) : name.Organization).Order(StringComparer.Ordinal);

    // Initials stand together and apart: KC, K. C.
    private static string? Initials(string? given) =>
        given is null ? null : string.Join(' ', given.Split(' ').Select(w => w.Length is 2 or 3 && w.All(char.IsUpper) ? string.Join(' ', w.AsEnumerable()) : w));

    private static string? FamilyOf(Contributor name) =>
        name.Person is { Family: { } family, Given: not null } ? Words(family).LastOrDefault() : null;

    // A particle stands before its apostrophe with a blank and without.
    private static IEnumerable<string> Words(string? text) =>
        (text ?? "").Split([' ', '.', '\u00A0', '-', '‐', ',', '\'', '’', '‘', 'ʼ'], StringSplitOptions.RemoveEmptyEntries).Select(Folded.Essence).Where(w => w.Length > 0);

    private static string Shown(Contributor name) =>
        name.Person is { } person ? $"{WholeOf(person with { Given = null, DroppingParticle = null, Suffix = null })}, {WholeOf(person with { Family = null, NonDroppingParticle = null })}" : $"{{{name.Organization}}}";

    private static string WholeOf(PersonName person) => string.Join(
        ' ', new[] { person.Given, person.DroppingParticle, person.NonDroppingParticle, person.Family, person.Suffix }.Where(p => !string.IsNullOrWhiteSpace(p)));

    private static string DateOf(BibDate? value) => value?.ToString() ?? "";

    private static string PagesOf(BibRecord record) => record.Pages?.ToString().Replace('–', '-') ?? record.ArticleNumber ?? "";

    private static Container? HostOf(BibRecord record) => record.Containers.FirstOrDefault(c => c.Kind != ContainerKind.Series) ?? record.Containers.FirstOrDefault(c => c.Titles.Count > 0);

    private static string? SeriesVolumeOf(BibRecord record) => record.Containers.FirstOrDefault(c => c.Kind == ContainerKind.Series)?.Volume;

    // Equal where any title of one is a title of the other: the abbreviation or the name in full.
    private static void AddContainer(BibRecord ours, BibRecord theirs, List<Difference> differences)
    {
        var left = HostOf(ours)?.Titles.Select(Whole).ToArray() ?? [];
        var right = HostOf(theirs)?.Titles.Select(Whole).ToArray() ?? [];
        if (left.Length + right.Length > 0 && !left.Select(Folded.Said).Intersect(right.Select(Folded.Said), StringComparer.Ordinal).Any())
            differences.Add(new Difference("container", string.Join(" = ", left), string.Join(" = ", right)));
    }

    private static string PublisherOf(BibRecord record) => record.Publishers.FirstOrDefault(p => p.Name is not null)?.Name ?? "";

    private static void AddIdentifiers(BibRecord ours, BibRecord theirs, List<Difference> differences)
    {
        foreach (var kind in Compared)
        {
            var (left, right) = (KeysOf(ours, kind), KeysOf(theirs, kind));
            if (left != right)
            {
                var (each, expected) = (left.Split(' '), right.Split(' '));
                differences.Add(new Difference(kind.ToString().ToLowerInvariant(), left, right) { IsMore = !expected.Except(each, StringComparer.Ordinal).Any(), IsLess = !each.Except(expected, StringComparer.Ordinal).Any() });
            }
        }
    }

    private static string KeysOf(BibRecord record, IdentifierKind kind)
    {
        var all = record.Identifiers.Concat(record.Containers.SelectMany(c => c.Identifiers)).Where(i => i.Kind == kind);
        return string.Join(' ', all.Select(i => i.Key).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));
    }
}
