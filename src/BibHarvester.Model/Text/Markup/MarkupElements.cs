namespace BibHarvester;

/// <summary>The element names of HTML, JATS, MathML and of the dialects that publishers deposit, by what they do.</summary>
internal static class MarkupElements
{
    private static readonly Dictionary<string, MarkupElement>.AlternateLookup<ReadOnlySpan<char>> ByName = Build();

    /// <summary>What an element does.</summary>
    /// <param name="name">The local name, in any case.</param>
    /// <returns>The element; <see cref="MarkupElement.Unknown"/> for other names.</returns>
    public static MarkupElement Find(ReadOnlySpan<char> name) =>
        ByName.TryGetValue(name, out var element) ? element : MarkupElement.Unknown;

    private static Dictionary<string, MarkupElement>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var names = new Dictionary<string, MarkupElement>(StringComparer.OrdinalIgnoreCase);
        Add(MarkupElement.Italic, "i em italic it cite var dfn");
        Add(MarkupElement.Bold, "b strong bold");
        Add(MarkupElement.Subscript, "sub inf");
        Add(MarkupElement.Superscript, "sup");
        Add(MarkupElement.SmallCaps, "sc scp smallcaps small-caps");
        Add(MarkupElement.Span, "span styled-content");
        Add(MarkupElement.Subtitle, "subtitle");
        Add(MarkupElement.Block, "p br div sec section title h1 h2 h3 h4 h5 h6 ul ol dl dt dd li list list-item def-list "
            + "def-item disp-quote disp-formula blockquote pre table table-wrap thead tbody tfoot tr caption fig abstract hr break");
        Add(MarkupElement.Cell, "td th");
        Add(MarkupElement.Skipped, "annotation annotation-xml script style fn");
        Add(MarkupElement.Tex, "tex-math tex");
        Add(MarkupElement.Math, "math oMath");
        Add(MarkupElement.MathGroup, "mrow mstyle mpadded menclose merror mi mn mo ms mover munder mtable mtr mtd none");
        Add(MarkupElement.MathText, "mtext");
        Add(MarkupElement.MathSpace, "mspace sep");
        Add(MarkupElement.MathSub, "msub");
        Add(MarkupElement.MathSup, "msup");
        Add(MarkupElement.MathSubSup, "msubsup munderover");
        Add(MarkupElement.MathFraction, "mfrac");
        Add(MarkupElement.MathFence, "mfenced");
        Add(MarkupElement.MathRoot, "msqrt");
        Add(MarkupElement.Transparent, "a u s q abbr acronym big small font tt code kbd samp strike del ins mark center "
            + "nobr wbr img bdo bdi ruby rb rt rp roman sans-serif monospace overline underline ext-link uri email xref named-content "
            + "inline-graphic graphic label inline-formula alternatives formula semantics private-char fixed-case body html "
            + "col colgroup media supplementary-material related-article related-object institution chem-struct milestone-start milestone-end");
        return names.GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(MarkupElement element, string list)
        {
            foreach (var name in list.Split(' '))
                names.Add(name, element);
        }
    }
}
