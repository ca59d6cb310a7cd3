using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>An entry as a record. What it stands in are its parents, each an entry of its own.</summary>
internal static class HayagrivaEntry
{
    public static BibRecord Read(string key, TreeNode entry)
    {
        var type = TypeOf(entry) ?? "misc";
        var parents = entry.AllOf("parent").Where(p => p.Kind == TreeKind.Map).ToList();
        var work = HayagrivaTypes.Of(type, parents.Select(p => TypeOf(p) ?? HayagrivaTypes.ParentOf(type)));
        if (HayagrivaTypes.NamesOf(work).Type == type)
            _ = entry.Take("type");
        var flat = new FlatRecord { Type = work, CitationKey = key };
        ReadTitle(entry["title"], flat);
        flat.Contributors.AddRange(HayagrivaPeople.Take(entry["author"], ContributorRole.Author));
        flat.Contributors.AddRange(HayagrivaPeople.Take(entry["editor"], ContributorRole.Editor));
        flat.Contributors.AddRange(HayagrivaPeople.TakeAffiliated(entry));
        flat.Issued = HayagrivaDate.Take(entry["date"]);
        flat.Genre = HayagrivaText.TakePlain(entry["genre"]);
        flat.Chapter = entry.Take("chapter");
        flat.Pages = entry.Take("page-range") is { } pages ? Pages.Parse(pages) : null;
        flat.PageCount = entry.Take("page-total");
        flat.VolumeCount = entry.Take("volume-total");
        flat.Language = LanguageOf(entry["language"]);
        flat.Abstract = new RichText(HayagrivaText.TakePlain(entry["abstract"]) ?? "");
        ReadNotes(entry["note"], flat);
        ReadUrl(entry["url"], flat);
        ReadNumbers(entry, flat);
        ReadPublisher(entry, flat);
        foreach (var parent in parents)
            HayagrivaParent.Read(parent, TypeOf(parent) ?? HayagrivaTypes.ParentOf(type), flat);
        flat.Volume ??= entry.Take("volume");
        flat.Issue ??= entry.Take("issue");
        TakeEdition(entry, flat);
        flat.ExtraFields.AddRange(entry.Rest(HayagrivaFormat.Name));
        return flat.ToRecord();
    }

    /// <summary>The type that an entry says, in lower case; absent where it says none that is known.</summary>
    public static string? TypeOf(TreeNode entry) => HayagrivaTypes.IsKnown(entry["type"]?.RawText) ? entry["type"]!.RawText!.ToLowerInvariant() : null;

    /// <summary>Takes what numbers an entry has: of standards, of articles, of reports.</summary>
    public static void ReadNumbers(TreeNode entry, FlatRecord flat)
    {
        var numbers = entry["serial-number"];
        if (numbers is not null && numbers.Kind != TreeKind.Map)
        {
            TakeSerial(numbers, flat);
            numbers = null;
        }

        foreach (var from in new[] { numbers, entry })
        {
            if (from?["doi"] is { } doi && flat.Doi is null && Doi.TryParse(doi.RawText, out var known))
                (flat.Doi, _) = (known, doi.Take());
            TakeStandardNumber(from?["issn"], IdentifierKind.Issn, flat);
            TakeStandardNumber(from?["isbn"], IdentifierKind.Isbn, flat);
        }

        if (numbers is null)
            return;
        TakeSerial(numbers["serial"], flat);
        if (flat.Pmid is null && Pmid.TryParse(numbers["pmid"]?.RawText, out var pmid))
            (flat.Pmid, _) = (pmid.Value, numbers.Take("pmid"));
        if (flat.Pmcid is null && Pmcid.TryParse(numbers["pmcid"]?.RawText, out var pmcid))
            (flat.Pmcid, _) = (pmcid.Value, numbers.Take("pmcid"));
        if (flat.Arxiv is null && ArxivId.TryParse(numbers["arxiv"]?.RawText, out var arxiv))
            (flat.Arxiv, _) = (arxiv.Value, numbers.Take("arxiv"));
    }

    /// <summary>Takes who brought it out, and where.</summary>
    public static void ReadPublisher(TreeNode entry, FlatRecord flat)
    {
        var publisher = entry["publisher"];
        if (flat.Publisher is null)
        {
            flat.Publisher = publisher is { Kind: TreeKind.Map } && publisher["name"] is { } name ? HayagrivaText.TakePlain(name) : HayagrivaText.TakePlain(publisher);
            flat.Publisher ??= HayagrivaText.TakePlain(entry["organization"]);
        }

        flat.Place ??= publisher is { Kind: TreeKind.Map } ? HayagrivaText.TakePlain(publisher["location"]) : null;
        flat.Place ??= HayagrivaText.TakePlain(entry["location"]);
    }

    /// <summary>Takes which edition or version it is.</summary>
    public static void TakeEdition(TreeNode entry, FlatRecord flat)
    {
        if ((flat.Edition ?? flat.Version) is not null || entry.Take("edition") is not { } edition)
            return;
        (flat.Edition, flat.Version) = FlatKinds.HasVersion(flat.Type) ? (null, edition) : (edition, (string?)null);
    }

    private static void ReadTitle(TreeNode? node, FlatRecord flat)
    {
        flat.Title = HayagrivaText.Take(node);
        if (node is not { Kind: TreeKind.Map })
            return;
        flat.ShortTitle = HayagrivaText.Take(node["short"] ?? node["shorthand"]);
        flat.TranslatedTitle = HayagrivaText.Take(node["translation"]);
    }

    private static string? LanguageOf(TreeNode? node)
    {
        if (node?.Take() is not { } text || HayagrivaOutput.IsLanguage(text))
            return LineText.Normalize(node?.RawText);
        node.PutBack();
        return null;
    }

    // A blank line parts notes.
    private static void ReadNotes(TreeNode? node, FlatRecord flat)
    {
        if (node is { Kind: TreeKind.Map })
        {
            if (HayagrivaText.TakePlain(node) is { } only)
                flat.TakeNote(only);
            return;
        }

        if (node?.Take() is null)
            return;
        foreach (var part in node.RawText!.Split("\n\n"))
        {
            if (LineText.Normalize(part) is { } line)
                flat.TakeNote(line);
        }
    }

    private static void ReadUrl(TreeNode? node, FlatRecord flat)
    {
        var value = node is { Kind: TreeKind.Map } ? node["value"] : node;
        if (value?.Take() is not { } url)
            return;
        if (!HayagrivaOutput.IsAddress(url))
        {
            value.PutBack();
            return;
        }

        flat.Url = url;
        if (node is { Kind: TreeKind.Map })
            flat.Accessed = HayagrivaDate.Take(node["date"]);
    }

    private static void TakeStandardNumber(TreeNode? node, IdentifierKind kind, FlatRecord flat)
    {
        if (node?.Take() is not { } text)
            return;
        if (flat.StandardNumbers.Exists(n => n.Kind == kind) || !(kind == IdentifierKind.Issn ? Issn.TryParse(text, out _) : Isbn.TryParse(text, out _)) || !flat.TakeStandardNumbers(text))
            node.PutBack();
    }

    // The number of an article stands for its pages.
    private static void TakeSerial(TreeNode? node, FlatRecord flat)
    {
        if ((flat.Number ?? flat.ArticleNumber) is not null || node?.Take() is not { } number)
            return;
        (flat.Number, flat.ArticleNumber) = FlatKinds.IsInPeriodical(flat.Type) ? (null, number) : (number, (string?)null);
    }
}
