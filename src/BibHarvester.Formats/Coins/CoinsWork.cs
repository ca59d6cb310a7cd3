using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Coins;

/// <summary>A context object as a record.</summary>
internal static class CoinsWork
{
    public const string FormatPrefix = "info:ofi/fmt:kev:mtx:";

    public static BibRecord Read(TreeNode pairs)
    {
        foreach (var mark in (ReadOnlySpan<string>)["ctx_ver", "ctx_enc", "url_ver", "url_ctx_fmt", "rft_val_fmt"])
        {
            foreach (var node in pairs.Named(mark))
                node.TakeAll();
        }

        var format = pairs["rft_val_fmt"]?.RawText is { } named ? named[(named.LastIndexOf(':') + 1)..] : null;
        var genre = pairs["rft.genre"]?.RawText;
        var flat = new FlatRecord { Type = CoinsTypes.Of(format, genre, pairs["rft.type"]?.RawText, pairs["rft.atitle"] is not null) };
        if (genre is "unknown" || genre == CoinsTypes.NamesOf(flat.Type).Genre)
            _ = pairs.Take("rft.genre");
        if (pairs["rft.type"]?.RawText == CoinsTypes.NamesOf(flat.Type).DublinCore)
            _ = pairs.Take("rft.type");
        ReadTitles(pairs, flat);
        CoinsPeople.Read(pairs, flat);
        if ((pairs["rft.date"] ?? pairs["rft.pubdate"] ?? pairs["rft.chron"])?.Take() is { } date)
            flat.TakeIssued(date);
        flat.Volume = pairs.Take("rft.volume");
        flat.Issue = pairs.Take("rft.issue");
        flat.Part = pairs.Take("rft.part");
        flat.Number = pairs.Take("rft.number");
        flat.ArticleNumber = pairs.Take("rft.artnum");
        flat.Edition = pairs.Take("rft.edition");
        flat.PageCount = pairs.Take("rft.tpages");
        flat.Publisher = pairs.Take("rft.inst") ?? pairs.Take("rft.pub") ?? pairs.Take("rft.publisher");
        flat.Place = pairs.Take("rft.place") ?? pairs.Take("rft.co");
        flat.Genre = pairs.Take("rft.degree") ?? pairs.Take("rft.kind");
        flat.Language = pairs.Take("rft.language");
        flat.Abstract = pairs.Take("rft.description") ?? "";
        flat.Keywords.AddRange(pairs.Named("rft.subject").Select(s => s.Take()).OfType<string>());
        ReadPages(pairs, flat);
        ReadNumbers(pairs, flat);
        flat.ExtraFields.AddRange(pairs.Rest(CoinsFormat.Name));
        return flat.ToRecord();
    }

    private static void ReadTitles(TreeNode pairs, FlatRecord flat)
    {
        var part = pairs.Take("rft.atitle");
        var whole = pairs.Take("rft.jtitle") ?? pairs.Take("rft.btitle");
        if (whole is not null && pairs["rft.title"]?.RawText == whole)
            _ = pairs.Take("rft.title");
        whole ??= pairs.Take("rft.title");
        var isWhole = part is null && (flat.Type is WorkType.Journal || !FlatKinds.IsInPeriodical(flat.Type));
        flat.Title = part ?? (isWhole ? whole : null) ?? "";
        flat.HostTitle = (isWhole ? pairs.Take("rft.source") : whole ?? pairs.Take("rft.source")) ?? "";
        if (!flat.HostTitle.IsEmpty || !FlatKinds.IsInPeriodical(flat.Type))
            flat.HostAbbreviation = flat.HostTitle.IsEmpty ? null : pairs.Take("rft.stitle");
        else
            flat.HostTitle = pairs.Take("rft.stitle") ?? "";
        flat.SeriesTitle = pairs.Take("rft.series") ?? "";
    }

    // A range in its two ends says more than the same in words.
    private static void ReadPages(TreeNode pairs, FlatRecord flat)
    {
        var text = pairs["rft.pages"]?.RawText;
        var range = new PageRange(LineText.Normalize(pairs["rft.spage"]?.RawText), LineText.Normalize(pairs["rft.epage"]?.RawText), null).ToPages();
        var pages = text is null ? null : Pages.Parse(text);
        if (pages is not null && (range is null || pages.Literal is not null || pages.Equals(range)))
        {
            flat.Pages = pages;
            _ = pairs.Take("rft.pages");
            if (pages.Literal is not null && range is not null)
                return;
        }
        else
        {
            flat.Pages = range;
        }

        _ = pairs.Take("rft.spage");
        _ = pairs.Take("rft.epage");
    }

    private static void ReadNumbers(TreeNode pairs, FlatRecord flat)
    {
        foreach (var name in (ReadOnlySpan<string>)["rft.issn", "rft.eissn", "rft.isbn", "rft.eisbn"])
        {
            foreach (var number in pairs.Named(name))
            {
                if (number.Take() is { } text && !flat.TakeStandardNumbers(text))
                    number.PutBack();
            }
        }

        foreach (var id in pairs.Named("rft_id").Concat(pairs.Named("rft.identifier")))
        {
            if (id.Take() is { } text && !TakeIdentifier(text, flat))
                id.PutBack();
        }

        foreach (var (name, prefix) in (ReadOnlySpan<(string, string)>)[("rft.doi", "info:doi/"), ("rft.pmid", "info:pmid/")])
        {
            if (pairs[name]?.Take() is { } text && !TakeIdentifier(prefix + text, flat))
                pairs[name]!.PutBack();
        }
    }

    private static bool TakeIdentifier(string text, FlatRecord flat)
    {
        if (flat.Doi is null && (text.StartsWith("info:doi/", StringComparison.OrdinalIgnoreCase) || text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase)) &&
            Doi.TryParse(text.AsSpan(text.IndexOf(text[3] == ':' ? ':' : '/', StringComparison.Ordinal) + 1), out var doi))
            return (flat.Doi = doi) is not null;
        if (text.StartsWith("info:pmid/", StringComparison.OrdinalIgnoreCase))
            return flat.Pmid is null && Pmid.TryParse(text.AsSpan(10), out var pmid) && (flat.Pmid = pmid.Value) is not null;
        if (text.StartsWith("info:pmcid/", StringComparison.OrdinalIgnoreCase))
            return flat.Pmcid is null && Pmcid.TryParse(text.AsSpan(11), out var pmcid) && (flat.Pmcid = pmcid.Value) is not null;
        if (text.StartsWith("info:arxiv/", StringComparison.OrdinalIgnoreCase))
            return flat.Arxiv is null && ArxivId.TryParse(text.AsSpan(11), out var arxiv) && (flat.Arxiv = arxiv.Value) is not null;
        if (text.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("urn:issn:", StringComparison.OrdinalIgnoreCase))
            return flat.TakeStandardNumbers(text[9..]);
        return flat.Url is null && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !MainLink.IsAddressOf(text, flat.Doi) && (flat.Url = text) is not null;
    }
}
