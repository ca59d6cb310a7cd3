using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>A record as an entry.</summary>
internal static class HayagrivaOutput
{
    public static TreeNode Write(BibRecord record, WriteOptions options)
    {
        var flat = FlatRecord.Of(record, HayagrivaFormat.Name, options);
        var parent = HayagrivaParent.Write(flat);
        var isPart = parent is not null && HayagrivaParent.HasPublisher(flat);
        var entry = new TreeNode(TreeKind.Map);
        entry.Add("type", HayagrivaTypes.NamesOf(flat.Type).Type);
        entry.Add("title", TitleOf(flat.Title, HayagrivaText.Write(flat.ShortTitle), flat.TranslatedTitle));
        entry.Add("author", HayagrivaPeople.Write(flat.Contributors.Where(c => c.Role == ContributorRole.Author)));
        if (!isPart || !FlatKinds.IsInBook(flat.Type))
            entry.Add("editor", HayagrivaPeople.Write(flat.Contributors.Where(c => c.Role == ContributorRole.Editor)));
        entry.Add("affiliated", HayagrivaPeople.WriteAffiliated(flat.Contributors.Where(c => c.Role is not (ContributorRole.Author or ContributorRole.Editor or ContributorRole.ContainerAuthor or ContributorRole.CollectionEditor))));
        entry.Add("date", HayagrivaDate.Write(flat.Issued));
        if (!isPart || !FlatKinds.IsInBook(flat.Type))
        {
            AddNumber(entry, "edition", FlatKinds.HasVersion(flat.Type) ? flat.Version ?? flat.Edition : flat.Edition ?? flat.Version);
            AddNumber(entry, "volume-total", Counted(flat.VolumeCount));
        }

        if (!isPart)
            AddPublisher(entry, flat);

        AddOwnVolume(entry, flat, parent);
        AddNumber(entry, "chapter", flat.Chapter);
        AddNumber(entry, "page-range", PageRange.TextOf(flat.Pages));
        AddNumber(entry, "page-total", Counted(flat.PageCount));
        entry.Add("genre", HayagrivaText.Write(flat.Genre ?? ""));
        AddUrl(entry, flat);
        AddNumbers(entry, flat);
        entry.Add("language", IsLanguage(flat.Language) ? flat.Language : null);
        entry.Add("abstract", HayagrivaText.Write(new RichText(flat.Abstract.Plain)));
        if (string.Join("\n\n", flat.NoteTexts()) is { Length: > 0 } notes)
            entry.Members.Add(("note", TreeNode.OfText(notes)));
        entry.Add("parent", parent is { Kind: TreeKind.Map } && flat.ExtraFields.Exists(e => e.Name is ['/', 'p', 'a', 'r', 'e', 'n', 't', '/', >= '0' and <= '9', ..]) ? TreeNode.OfList([parent]) : parent);
        foreach (var extra in flat.ExtraFields)
        {
            Open(entry, extra.Name);
            entry.Restore(extra);
        }

        return entry;
    }

    /// <summary>A title, alone or with its short form and its translation.</summary>
    public static TreeNode? TitleOf(RichText title, string? shortTitle, RichText translation)
    {
        if (HayagrivaText.Write(title) is not { } value)
            return null;
        var map = new TreeNode(TreeKind.Map);
        map.Add("value", value);
        map.Add("short", shortTitle);
        map.Add("translation", HayagrivaText.Write(translation));
        return map.Members.Count == 1 ? TreeNode.OfText(value) : map;
    }

    public static void AddNumber(TreeNode entry, string name, string? number)
    {
        if (LineText.Normalize(number) is { } line)
            entry.Add(name, TreeNode.OfNumberOrText(line));
    }

    /// <summary>A count, where there is a number in it: the format takes no other.</summary>
    public static string? Counted(string? count) => count is not null && count.AsSpan().ContainsAnyInRange('0', '9') ? count : null;

    public static void AddPublisher(TreeNode entry, FlatRecord flat)
    {
        var (publisher, place) = (HayagrivaText.Write(flat.Publisher ?? ""), HayagrivaText.Write(flat.Place ?? ""));
        if (publisher is null || FlatKinds.IsByInstitution(flat.Type))
        {
            entry.Add("organization", publisher);
            entry.Add("location", place);
            return;
        }

        var map = new TreeNode(TreeKind.Map);
        map.Add("name", publisher);
        map.Add("location", place);
        entry.Add("publisher", map.Members.Count == 1 ? TreeNode.OfText(publisher) : map);
    }

    /// <summary>Adds the first ISSN and the first ISBN, where they are wanted.</summary>
    public static void AddStandardNumbers(TreeNode numbers, FlatRecord flat, Func<IdentifierKind, bool> isWanted)
    {
        foreach (var (kind, name) in (ReadOnlySpan<(IdentifierKind, string)>)[(IdentifierKind.Isbn, "isbn"), (IdentifierKind.Issn, "issn")])
        {
            if (isWanted(kind))
                numbers.Add(name, flat.StandardNumbers.Where(n => n.Kind == kind).Select(n => n.Value).FirstOrDefault());
        }
    }

    /// <summary>Whether a text is a tag of a language; programs refuse a file with another.</summary>
    public static bool IsLanguage(string? text)
    {
        var parts = text?.Split('-', '_') ?? [];
        return parts.Length > 0 && parts[0].Length is 2 or 3 && Array.TrueForAll(parts, p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetter);
    }

    /// <summary>Whether a text is a whole address; programs refuse a file with another.</summary>
    public static bool IsAddress(string text) => text.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out _) && char.IsAsciiLetter(text[0]);

    // The volume of a part is that of what it stands in.
    private static void AddOwnVolume(TreeNode entry, FlatRecord flat, TreeNode? parent)
    {
        if (parent is not null && !FlatKinds.IsWhole(flat.Type) && parent.All.Any(p => p["type"]?.RawText != "conference"))
            return;
        AddNumber(entry, "volume", flat.Volume);
        AddNumber(entry, "issue", flat.Issue);
    }

    private static void AddUrl(TreeNode entry, FlatRecord flat)
    {
        if (flat.Url is not { } url || !IsAddress(url))
            return;
        var map = new TreeNode(TreeKind.Map);
        map.Add("value", url);
        map.Add("date", HayagrivaDate.Write(flat.Accessed));
        entry.Add("url", map.Members.Count == 1 ? map.Members[0].Value : map);
    }

    private static void AddNumbers(TreeNode entry, FlatRecord flat)
    {
        var numbers = new TreeNode(TreeKind.Map);
        var isOfHost = HayagrivaParent.IsOfHost(flat);
        numbers.Add("doi", flat.Doi?.Value);
        AddStandardNumbers(numbers, flat, kind => !isOfHost(kind));
        numbers.Add("pmid", flat.Pmid);
        numbers.Add("pmcid", flat.Pmcid);
        numbers.Add("arxiv", flat.Arxiv);
        numbers.Add("serial", FlatKinds.IsInPeriodical(flat.Type) ? flat.ArticleNumber ?? flat.Number : flat.Number ?? flat.ArticleNumber);
        entry.Add("serial-number", numbers);
    }

    // What stood beside a text needs a map around the text.
    private static void Open(TreeNode entry, string pointer)
    {
        var steps = pointer.Split('/');
        var at = entry;
        for (var i = 1; i < steps.Length - 1; i++)
        {
            if (at.Kind == TreeKind.List)
            {
                at = int.TryParse(steps[i], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < at.Items.Count ? at.Items[index] : new TreeNode(TreeKind.Null);
                continue;
            }

            var member = at.Members.FindIndex(m => m.Name == steps[i]);
            if (member < 0)
                return;
            var (name, value) = at.Members[member];
            if (value.Kind is TreeKind.Text or TreeKind.Bare && name is "title" or "short" or "translation" or "url" or "publisher" or "location" or "genre" or "abstract")
            {
                var map = new TreeNode(TreeKind.Map);
                map.Members.Add((name == "publisher" ? "name" : "value", value));
                at.Members[member] = (name, map);
            }

            at = at.Members[member].Value;
        }
    }
}
