using System.Text;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>Formattable strings, both ways: braces keep the case of what is in them, and a backslash takes the meaning from the sign behind it.</summary>
internal static class HayagrivaText
{
    private const string Signs = "{}$\\";

    /// <summary>The text of a string, or of a map with its <c>value</c>, in old files <c>title-case</c> or <c>sentence-case</c>; what is taken is marked.</summary>
    public static RichText Take(TreeNode? node)
    {
        if (node is not { Kind: TreeKind.Map })
            return node?.Take() is { } text ? Read(text) : default;
        // Before its version 0.2 the program had the text in either case instead.
        if ((node.Take("value") ?? node.Take("title-case") ?? node.Take("sentence-case")) is not { } value)
            return default;
        var read = Read(value);
        if (node["verbatim"]?.RawText is not "true" || read.IsEmpty)
            return read;
        _ = node.Take("verbatim");
        return new RichText(read.Plain, [new RichSpan(0, read.Length, RichStyle.NoCase)]);
    }

    /// <summary>The text without marks.</summary>
    public static string? TakePlain(TreeNode? node) => LineText.Normalize(Take(node).Plain);

    /// <summary>The string of a text; styles other than the kept case are lost.</summary>
    public static string? Write(RichText text)
    {
        if (LineText.IsBlank(text.Plain))
            return null;
        var kept = text.Spans.Where(s => s.Style == RichStyle.NoCase).OrderBy(s => s.Start).ToList();
        var written = new StringBuilder(text.Length + 8);
        var isOpen = false;
        var (next, end) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            while (next < kept.Count && kept[next].Start <= i)
                end = Math.Max(end, kept[next++].End);
            var isKept = i < end;
            if (isKept != isOpen)
                written.Append(isKept ? '{' : '}');
            isOpen = isKept;
            if (Signs.Contains(text.Plain[i], StringComparison.Ordinal))
                written.Append('\\');
            written.Append(text.Plain[i]);
        }

        return LineText.Normalize(isOpen ? written.Append('}').ToString() : written.ToString());
    }

    // Mathematics stands as it is, between its marks.
    private static RichText Read(string text)
    {
        if (text.AsSpan().IndexOfAny("{}\\") < 0)
            return new RichText(text);
        var plain = new StringBuilder(text.Length);
        var spans = new List<RichSpan>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length && Signs.Contains(text[i + 1], StringComparison.Ordinal))
            {
                plain.Append(text[++i]);
            }
            else if (c == '{')
            {
                if (depth++ == 0)
                    start = plain.Length;
            }
            else if (c == '}' && depth > 0)
            {
                if (--depth == 0 && plain.Length > start)
                    spans.Add(new RichSpan(start, plain.Length - start, RichStyle.NoCase));
            }
            else
            {
                plain.Append(c);
            }
        }

        return new RichText(plain.ToString(), spans.ToValueList()).Trim();
    }
}
