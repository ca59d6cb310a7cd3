using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>What an entry stands in: a journal, book, site or series, or the conference where it was presented.</summary>
internal static class HayagrivaParent
{
    /// <summary>Takes what a parent says of the work.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="type">Its type.</param>
    /// <param name="flat">The work.</param>
    public static void Read(TreeNode parent, string type, FlatRecord flat)
    {
        if (type == "conference" && flat.EventName is null)
        {
            ReadEvent(parent, flat);
            return;
        }

        if (FlatKinds.IsWhole(flat.Type))
        {
            ReadSeries(parent, type, flat);
            return;
        }

        if (!flat.HostTitle.IsEmpty)
            return;
        TakeType(parent, type, HayagrivaTypes.NamesOf(flat.Type).Parent);
        flat.HostTitle = HayagrivaText.Take(parent["title"]);
        if (!flat.HostTitle.IsEmpty && parent["title"] is { Kind: TreeKind.Map } title)
        {
            flat.HostAbbreviation = HayagrivaText.TakePlain(title["short"] ?? title["shorthand"]);
            flat.HostTranslatedTitle = HayagrivaText.Take(title["translation"]);
        }

        flat.Contributors.AddRange(HayagrivaPeople.Take(parent["author"], ContributorRole.ContainerAuthor));
        if (!flat.Contributors.Exists(c => c.Role == ContributorRole.Editor))
            flat.Contributors.AddRange(HayagrivaPeople.Take(parent["editor"], ContributorRole.Editor));
        flat.Volume ??= parent.Take("volume");
        flat.Issue ??= parent.Take("issue");
        flat.VolumeCount ??= parent.Take("volume-total");
        flat.Issued ??= HayagrivaDate.Take(parent["date"]);
        HayagrivaEntry.TakeEdition(parent, flat);
        HayagrivaEntry.ReadNumbers(parent, flat);
        HayagrivaEntry.ReadPublisher(parent, flat);
        foreach (var series in parent.AllOf("parent").Where(p => p.Kind == TreeKind.Map))
            ReadSeries(series, HayagrivaEntry.TypeOf(series) ?? "anthology", flat);
    }

    /// <summary>The parents of a work, as they are written.</summary>
    public static TreeNode? Write(FlatRecord flat)
    {
        var host = HostOf(flat);
        var series = SeriesOf(flat);
        if (host is null)
            host = series;
        else
            host.Add("parent", series);
        var held = EventOf(flat);
        return host is null ? held : held is null ? host : TreeNode.OfList([host, held]);
    }

    /// <summary>Whether the work's publisher is that of what it stands in.</summary>
    public static bool HasPublisher(FlatRecord flat) => HasHost(flat) && (FlatKinds.IsInBook(flat.Type) || FlatKinds.IsInPeriodical(flat.Type));

    private static void ReadEvent(TreeNode parent, FlatRecord flat)
    {
        TakeType(parent, "conference", "conference");
        flat.EventName = HayagrivaText.TakePlain(parent["title"]);
        flat.EventPlace = HayagrivaText.TakePlain(parent["location"]);
        flat.EventDate = HayagrivaDate.Take(parent["date"]);
    }

    private static void ReadSeries(TreeNode parent, string type, FlatRecord flat)
    {
        if (!flat.SeriesTitle.IsEmpty)
            return;
        flat.SeriesTitle = HayagrivaText.Take(parent["title"]);
        if (flat.SeriesTitle.IsEmpty)
            return;
        TakeType(parent, type, "anthology");
        flat.SeriesNumber = parent.Take("volume");
        flat.Contributors.AddRange(HayagrivaPeople.Take(parent["editor"], ContributorRole.CollectionEditor));
        HayagrivaEntry.ReadNumbers(parent, flat);
        HayagrivaEntry.ReadPublisher(parent, flat);
    }

    // A type that would not be written again is kept.
    private static void TakeType(TreeNode parent, string type, string written)
    {
        if (type == written)
            _ = parent.Take("type");
    }

    private static bool HasHost(FlatRecord flat) =>
        !FlatKinds.IsWhole(flat.Type) && (!LineText.IsBlank(flat.HostTitle.Plain) || flat.Contributors.Exists(c => c.Role == ContributorRole.ContainerAuthor && HayagrivaPeople.Write([c]) is not null) ||
            (FlatKinds.IsInPeriodical(flat.Type) && (flat.Volume ?? flat.Issue) is not null));

    private static TreeNode? HostOf(FlatRecord flat)
    {
        if (!HasHost(flat))
            return null;
        var host = new TreeNode(TreeKind.Map);
        host.Add("type", HayagrivaTypes.NamesOf(flat.Type).Parent);
        host.Add("title", HayagrivaOutput.TitleOf(flat.HostTitle, flat.HostAbbreviation, flat.HostTranslatedTitle));
        host.Add("author", HayagrivaPeople.Write(flat.Contributors.Where(c => c.Role == ContributorRole.ContainerAuthor)));
        if (FlatKinds.IsInBook(flat.Type))
            host.Add("editor", HayagrivaPeople.Write(flat.Contributors.Where(c => c.Role == ContributorRole.Editor)));
        HayagrivaOutput.AddNumber(host, "volume", flat.Volume);
        HayagrivaOutput.AddNumber(host, "issue", flat.Issue);
        if (FlatKinds.IsInBook(flat.Type))
        {
            HayagrivaOutput.AddNumber(host, "volume-total", HayagrivaOutput.Counted(flat.VolumeCount));
            HayagrivaOutput.AddNumber(host, "edition", flat.Edition ?? flat.Version);
        }

        if (HasPublisher(flat))
            HayagrivaOutput.AddPublisher(host, flat);
        var numbers = new TreeNode(TreeKind.Map);
        HayagrivaOutput.AddStandardNumbers(numbers, flat, IsOfHost(flat));
        host.Add("serial-number", numbers);
        return host;
    }

    /// <summary>Which of the standard numbers are those of what the work stands in.</summary>
    public static Func<IdentifierKind, bool> IsOfHost(FlatRecord flat) =>
        HasHost(flat) ? kind => kind == IdentifierKind.Issn || FlatKinds.IsInBook(flat.Type) : static _ => false;

    private static TreeNode? SeriesOf(FlatRecord flat)
    {
        if (HayagrivaText.Write(flat.SeriesTitle) is not { } title || (!HasHost(flat) && !FlatKinds.IsWhole(flat.Type)))
            return null;
        var series = new TreeNode(TreeKind.Map);
        series.Add("type", "anthology");
        series.Add("title", title);
        series.Add("editor", HayagrivaPeople.Write(flat.Contributors.Where(c => c.Role == ContributorRole.CollectionEditor)));
        HayagrivaOutput.AddNumber(series, "volume", flat.SeriesNumber);
        return series;
    }

    private static TreeNode? EventOf(FlatRecord flat)
    {
        if (LineText.Normalize(flat.EventName) is not { } name)
            return null;
        var held = new TreeNode(TreeKind.Map);
        held.Add("type", "conference");
        held.Add("title", HayagrivaText.Write(name));
        held.Add("date", HayagrivaDate.Write(flat.EventDate));
        held.Add("location", HayagrivaText.Write(flat.EventPlace ?? ""));
        return held;
    }
}
