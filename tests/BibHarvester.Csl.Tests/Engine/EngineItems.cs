using System.Text;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Engine;

/// <summary>Styles of a few lines, and items for them.</summary>
internal static class EngineItems
{
    public static CslLocale Locale { get; } = CslStyles.FindLocale("en-US")!;

    /// <summary>A processor of a style of which the citation and the bibliography are given.</summary>
    public static CitationProcessor Processor(string areas, string kind = "in-text") => new(
        CslStyle.Parse($"<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"{kind}\" version=\"1.0\">{areas}</style>"), Locale);

    /// <summary>A book: <c>Doe J, Roe R|2020|Title</c>; its id is the title's first letter in small.</summary>
    public static CslItem Book(string text)
    {
        var parts = text.Split('|');
        var names = parts[0].Split(", ").Select(name => name.Split(' '))
            .Select(n => n.Length > 1 ? $$"""{"family":"{{n[0]}}","given":"{{n[1]}}"}""" : $$"""{"literal":"{{n[0]}}"}""");
        return Parse(
            $$$"""{"id":"{{{parts[2][..1].ToLowerInvariant()}}}","type":"book","title":"{{{parts[2]}}}","author":[{{{string.Join(',', names)}}}],"issued":{"date-parts":[[{{{parts[1]}}}]]}}""");
    }

    public static CslItem Parse(string json) => CslItem.Parse(Encoding.UTF8.GetBytes(json));
}
