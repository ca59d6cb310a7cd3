using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Coins;

/// <summary>Names, both ways: the first author in parts, all authors whole, organisations and others apart.</summary>
internal static class CoinsPeople
{
    public static void Read(TreeNode pairs, FlatRecord flat)
    {
        var names = pairs.Named("rft.au").Concat(pairs.Named("rft.creator")).ToList();
        if (PartsOf(pairs, "au") is { } first)
        {
            // The first author stands among all of them, most of the time.
            var family = first.Person?.Family ?? "";
            var same = names.FindIndex(n => n.RawText is { } text && text.Contains(family, StringComparison.OrdinalIgnoreCase));
            if (same >= 0 && Of(names[same], ContributorRole.Author) is { Person: not null } whole && (whole.Person.Given?.Length ?? 0) > (first.Person?.Given?.Length ?? 0))
                first = whole;
            if (same != 0)
                flat.Contributors.Add(first);
            flat.Contributors.AddRange(names.Select((n, i) => Of(n, ContributorRole.Author) is { } read ? i == 0 && same == 0 ? first : read : null).OfType<Contributor>().Where((_, i) => same <= 0 || i != same));
        }
        else
        {
            flat.Contributors.AddRange(names.Select(n => Of(n, ContributorRole.Author)).OfType<Contributor>());
        }

        foreach (var body in pairs.Named("rft.aucorp"))
        {
            if (body.Take() is { } name)
                flat.Contributors.Add(Contributor.OfOrganization(name));
        }

        if (PartsOf(pairs, "inv") is { } inventor && pairs["rft.inventor"] is null)
            flat.Contributors.Add(inventor with { Role = ContributorRole.Inventor });
        foreach (var (key, role) in (ReadOnlySpan<(string, ContributorRole)>)
            [("rft.inventor", ContributorRole.Inventor), ("rft.assignee", ContributorRole.Assignee), ("rft.advisor", ContributorRole.Supervisor), ("rft.contributor", ContributorRole.Other)])
            flat.Contributors.AddRange(pairs.Named(key).Select(n => Of(n, role)).OfType<Contributor>());
    }

    public static void Write(TreeNode pairs, FlatRecord flat)
    {
        var isDublinCore = CoinsTypes.NamesOf(flat.Type).Format == "dc";
        var isFirst = true;
        foreach (var author in flat.Contributors.Where(c => c.Role == ContributorRole.Author))
        {
            if (PartedName.Of(author) is not { } name)
                continue;
            if (name.Whole is not null)
            {
                pairs.Add("rft.aucorp", name.Whole);
                continue;
            }

            if (isFirst)
            {
                pairs.Add("rft.aulast", name.Family);
                pairs.Add("rft.aufirst", name.Given);
                pairs.Add("rft.ausuffix", name.Suffix);
            }

            isFirst = false;
            pairs.Add("rft.au", TextOf(name));
        }

        foreach (var other in flat.Contributors.Where(c => c.Role != ContributorRole.Author))
        {
            if (PartedName.Of(other) is { } name)
                pairs.Add((other.Role, isDublinCore) switch
                {
                    (ContributorRole.Inventor, _) => "rft.inventor",
                    (ContributorRole.Assignee, _) => "rft.assignee",
                    (ContributorRole.Supervisor, _) => "rft.advisor",
                    _ => "rft.contributor",
                }, TextOf(name));
        }
    }

    private static string TextOf(PartedName name) => name.Whole ?? (name.Suffix is null ? $"{name.Family}, {name.Given}" : $"{name.Family}, {name.Given}, {name.Suffix}");

    private static Contributor? PartsOf(TreeNode pairs, string prefix)
    {
        var last = pairs.Take($"rft.{prefix}last");
        var given = pairs.Take($"rft.{prefix}first") ?? pairs.Take($"rft.{prefix}init") ?? Initials(pairs, prefix);
        var suffix = pairs.Take($"rft.{prefix}suffix");
        return (last ?? given) is null ? null : new Contributor { Person = PersonName.OfParts(last ?? given, last is null ? null : given, null, suffix) };
    }

    private static string? Initials(TreeNode pairs, string prefix) =>
        LineText.Normalize($"{pairs.Take($"rft.{prefix}init1")} {pairs.Take($"rft.{prefix}initm")}");

    // With a comma it is in parts, else as people write names.
    private static Contributor? Of(TreeNode node, ContributorRole role)
    {
        if (node.Take() is not { } text)
            return null;
        if (!text.Contains(',', StringComparison.Ordinal))
            return NameReading.Of(text, new NameOptions { Recase = false }).ToContributor(role);
        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts.All(p => p.Length == 0) ? null : new Contributor { Role = role, Person = PersonName.OfParts(parts[0], parts[1], null, parts.Length > 2 ? parts[2] : null) };
    }
}
