using BibHarvester.Formats.Flat;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.Csv;

/// <summary>
/// Cells with names, both ways: <c>Family, Given, Suffix</c> with semicolons between them, organisations without a comma or in braces,
/// <c>et al.</c> where the list goes on.
/// </summary>
internal static class CsvNames
{
    private const string More = "et al.";

    private static readonly (string Name, ContributorRole Role)[] Lists =
        [("author", ContributorRole.Author), ("editor", ContributorRole.Editor), ("translator", ContributorRole.Translator), ("series_editor", ContributorRole.CollectionEditor)];

    public static CsvColumn[] Columns { get; } =
    [
        .. Lists.Select(list => new CsvColumn(list.Name, f => Write(f, list.Role), (f, v) => TakeList(f, v, list.Role))),
        new("contributors", WriteOthers, TakeOthers),
    ];

    /// <summary>Takes the names of a cell that another program wrote.</summary>
    public static void TakeForeign(FlatRecord flat, string text, ContributorRole role)
    {
        if (!text.Contains(';', StringComparison.Ordinal))
        {
            var list = NameList.Parse(text, new NameOptions { Recase = false });
            flat.Contributors.AddRange(list.ToContributors(role));
            if (list.IsIncomplete)
                flat.IncompleteRoles.Add(role);
            return;
        }

        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (NameList.IsEtAl(part))
                flat.IncompleteRoles.Add(role);
            else
                flat.Contributors.Add(NameReading.Of(WithoutNumber(part), new NameOptions { Recase = false }).ToContributor(role));
        }
    }

    // Scopus has the number of an author behind the name.
    private static string WithoutNumber(string name)
    {
        var open = name.LastIndexOf('(');
        return open > 0 && name[^1] == ')' && name.Length - open > 2 && name[(open + 1)..^1].All(char.IsAsciiDigit) ? name[..open].TrimEnd() : name;
    }

    private static string? Write(FlatRecord flat, ContributorRole role)
    {
        if (flat.Contributors.Count == 0)
            return null;
        var names = flat.Contributors.Where(c => c.Role == role).Select(TextOf).OfType<string>().ToList();
        if (flat.IncompleteRoles.Contains(role) && names.Count > 0)
            names.Add(More);
        return string.Join("; ", names);
    }

    private static string? WriteOthers(FlatRecord flat) => flat.Contributors.Count == 0 ? null : string.Join("; ", flat.Contributors.Where(c => !Array.Exists(Lists, l => l.Role == c.Role))
        .Select(c => TextOf(c) is { } name ? $"{name} [{Words.Role.TextOf(c.Role)}]" : null).OfType<string>());

    private static bool TakeList(FlatRecord flat, string text, ContributorRole role)
    {
        foreach (var part in Parts(text))
        {
            if (part == More)
                flat.IncompleteRoles.Add(role);
            else if (Of(part, role) is { } contributor)
                flat.Contributors.Add(contributor);
        }

        return true;
    }

    private static bool TakeOthers(FlatRecord flat, string text)
    {
        foreach (var part in Parts(text))
        {
            var open = part.EndsWith(']') ? part.LastIndexOf('[') : -1;
            var role = ContributorRole.Other;
            var isKnown = open > 0 && Words.Role.TryFind(part[(open + 1)..^1], out role);
            if (Of(isKnown ? part[..open] : part, role) is { } contributor)
                flat.Contributors.Add(contributor);
        }

        return true;
    }

    private static string[] Parts(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Contributor? Of(string text, ContributorRole role)
    {
        var name = text.Trim();
        if (name is ['{', .., '}'])
            return LineText.Normalize(name[1..^1]) is { } braced ? Contributor.OfOrganization(braced, role) : null;
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            return Contributor.OfOrganization(name, role);
        var parts = name.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts.Any(p => p.Length > 0) ? new Contributor { Role = role, Person = PersonName.OfParts(parts[0], parts[1], null, parts.Length > 2 ? parts[2] : null) } : null;
    }

    private static string? TextOf(Contributor contributor)
    {
        if (PartedName.Of(contributor) is not { } name)
            return null;
        var text = name.Whole is { } whole
            ? (whole.AsSpan().IndexOfAny(",{}[]") >= 0 || whole == More ? $"{{{whole}}}" : whole)
            : name.Suffix is null ? $"{name.Family}, {name.Given}" : $"{name.Family}, {name.Given}, {name.Suffix}";
        return LineText.Normalize(text.Replace(';', ' '));
    }
}
