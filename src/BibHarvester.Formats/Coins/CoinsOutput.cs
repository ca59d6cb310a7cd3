using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Remarks;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Coins;

/// <summary>A record as the keys and values of a context object.</summary>
internal static class CoinsOutput
{
    public static TreeNode Write(BibRecord record, WriteOptions options)
    {
        var flat = FlatRecord.Of(record, CoinsFormat.Name, options);
        var (format, genre, dublinCore) = CoinsTypes.NamesOf(flat.Type);
        var pairs = new TreeNode(TreeKind.Map);
        pairs.Add("ctx_ver", "Z39.88-2004");
        pairs.Add("rft_val_fmt", CoinsWork.FormatPrefix + format);
        AddIdentifiers(pairs, flat);
        pairs.Add("rft.genre", genre);
        pairs.Add("rft.type", dublinCore);
        AddTitles(pairs, flat, format);
        CoinsPeople.Write(pairs, flat);
        pairs.Add("rft.date", DateOf(flat));
        pairs.Add("rft.volume", flat.Volume);
        pairs.Add("rft.issue", flat.Issue);
        pairs.Add("rft.part", flat.Part);
        pairs.Add("rft.number", flat.Number);
        pairs.Add("rft.artnum", flat.ArticleNumber);
        pairs.Add("rft.edition", flat.Edition);
        var pages = PageRange.Of(flat.Pages);
        pairs.Add("rft.spage", pages.Literal is null ? pages.First : null);
        pairs.Add("rft.epage", pages.Literal is null ? pages.Last : null);
        pairs.Add("rft.pages", PageRange.TextOf(flat.Pages));
        pairs.Add("rft.tpages", flat.PageCount);
        pairs.Add(format switch { "dissertation" => "rft.inst", "dc" => "rft.publisher", _ => "rft.pub" }, flat.Publisher);
        pairs.Add("rft.place", flat.Place);
        pairs.Add(format == "patent" ? "rft.kind" : "rft.degree", format is "patent" or "dissertation" ? flat.Genre : null);
        AddNumbers(pairs, flat);
        pairs.Add("rft.language", flat.Language);
        pairs.Add("rft.description", flat.Abstract.Plain);
        flat.Keywords.ForEach(k => pairs.Add("rft.subject", k));
        foreach (var extra in flat.ExtraFields)
        {
            if (LineText.Normalize(extra.Name) is { } name)
                pairs.Add(name.StartsWith("/~1", StringComparison.Ordinal) ? "/" + name[3..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : name, ExtraValues.ToText(extra.Value));
        }

        return pairs;
    }

    private static void AddIdentifiers(TreeNode pairs, FlatRecord flat)
    {
        foreach (var (prefix, value) in (ReadOnlySpan<(string, string?)>)[("info:doi/", flat.Doi?.Value), ("info:pmid/", flat.Pmid), ("info:pmcid/", flat.Pmcid), ("info:arxiv/", flat.Arxiv)])
            pairs.Add("rft_id", value is null ? null : prefix + value);
        pairs.Add("rft_id", flat.Url);
    }

    private static void AddTitles(TreeNode pairs, FlatRecord flat, string format)
    {
        var (title, host) = (flat.Title.Plain, flat.HostTitle.Plain);
        switch (format)
        {
            case "journal" when flat.Type != WorkType.Journal:
                pairs.Add("rft.atitle", title);
                pairs.Add("rft.jtitle", host);
                break;
            case "journal":
                pairs.Add("rft.jtitle", title);
                pairs.Add("rft.source", host);
                break;
            case "book" when CoinsTypes.NamesOf(flat.Type).Genre is "bookitem" or "proceeding":
                pairs.Add("rft.atitle", title);
                pairs.Add("rft.btitle", host);
                break;
            case "book":
                pairs.Add("rft.btitle", title);
                pairs.Add("rft.source", host);
                break;
            default:
                pairs.Add("rft.title", title);
                pairs.Add("rft.source", host);
                break;
        }

        pairs.Add("rft.stitle", LineText.IsBlank(host) ? null : flat.HostAbbreviation);
        pairs.Add("rft.series", flat.SeriesTitle.Plain);
    }

    private static string? DateOf(FlatRecord flat)
    {
        if (flat.Issued is { Start.IsKnown: true } issued)
            flat.Issued = issued with { Literal = null };
        var date = flat.IssuedText();
        return date ?? flat.Status.Where(s => s.Kind is StatusKind.InPress or StatusKind.Forthcoming or StatusKind.Submitted).Select(StatusPhrase.Of).FirstOrDefault();
    }

    private static void AddNumbers(TreeNode pairs, FlatRecord flat)
    {
        foreach (var number in flat.StandardNumbers)
            pairs.Add(number.Kind == IdentifierKind.Issn ? "rft.issn" : "rft.isbn", number.Value);
    }
}
