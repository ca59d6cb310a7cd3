using System.Text;
using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>Input made to exhaust memory, stack or time, or to make a reader ask for something.</summary>
internal static partial class HostileFiles
{
    private const int Many = 100_000;

    private static readonly byte[][] Marks = [.. ((string[])["<a>", "<", "[", "{", "(", "\"", "&", "&#", "- ", "* ", "\n", "\r", " ", "\t", "%", "\\", "$", "@", "@a{", "a: ", "|", "---\n", "{a: [", "<!--", "<![CDATA[", "T1  - ", ",", ";", ">"]).Select(Encoding.UTF8.GetBytes)];

    /// <summary>The files for a reader whose own are given: marks without end, and those that the kind of its files suggests.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Of(FuzzFile[] files, FetchTrap trap)
    {
        yield return ("nothing", []);
        yield return ("zeros", new byte[Many]);
        yield return ("no UTF-8", [.. Enumerable.Repeat((byte)0xFF, Many)]);
        foreach (var mark in Marks)
            yield return ($"{Many} × {Encoding.UTF8.GetString(mark).ReplaceLineEndings("line end")}", Repeat(mark, Many));
        const int Bases = 3;
        foreach (var file in files.Where(f => f.Bytes.Length < Many).Take(Bases))
        {
            var text = Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF');
            var cases = text.TrimStart() is ['<', ..] ? Xml(text, trap) : IsYaml(file.Name) ? Yaml(text) : Lines(text);
            foreach (var (name, hostile) in cases)
                yield return ($"{name} in {file.Name}", Encoding.UTF8.GetBytes(hostile));
        }
    }

    private static byte[] Repeat(byte[] mark, int count)
    {
        var bytes = new byte[mark.Length * count];
        for (var i = 0; i < count; i++)
            mark.CopyTo(bytes, i * mark.Length);
        return bytes;
    }

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".cff", StringComparison.Ordinal);

    // What is inserted stands where the first text of an element stood.
    private static IEnumerable<(string Name, string Text)> Xml(string text, FetchTrap trap)
    {
        text = DocumentType().Replace(Declaration().Replace(text, ""), "").TrimStart();
        var leaf = Leaf().Match(text);
        if (!leaf.Success)
            yield break;
        var (before, after) = (text[..(leaf.Index + 1)], text[(leaf.Index + leaf.Length - 1)..]);
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => FormattableString.Invariant($"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">")));
        yield return ("laughs", $"<!DOCTYPE x [<!ENTITY l0 \"laughs\">{laughs}]>{before}&l9;{after}");
        yield return ("quadratic entities", $"<!DOCTYPE x [<!ENTITY l \"{new string('l', 50_000)}\">]>{before}{string.Concat(Enumerable.Repeat("&l;", 10_000))}{after}");
        yield return ("entity of a file", $"<!DOCTYPE x [<!ENTITY e SYSTEM \"{trap.FileUrl}\">]>{before}&e;{after}");
        yield return ("entity of an address", $"<!DOCTYPE x [<!ENTITY e SYSTEM \"{trap.Url}e\">]>{before}&e;{after}");
        yield return ("external subset", $"<!DOCTYPE x SYSTEM \"{trap.Url}x.dtd\">{before}x{after}");
        yield return ("public subset", $"<!DOCTYPE x PUBLIC \"-//X//DTD X//EN\" \"{trap.Url}x.dtd\">{before}x{after}");
        yield return ("parameter entity", $"<!DOCTYPE x [<!ENTITY % p SYSTEM \"{trap.Url}p\"> %p;]>{before}x{after}");
        yield return ("parameter entity of a file", $"<!DOCTYPE x [<!ENTITY % f SYSTEM \"{trap.FileUrl}\"><!ENTITY % e \"<!ENTITY s '%f;'>\"> %e;]>{before}&s;{after}");
        yield return ("inclusion", $"{before}<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"{trap.FileUrl}\"/>{after}");
        yield return ("inclusion of an address", $"{before}<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"{trap.Url}i\"/>{after}");
        yield return ("style sheet", $"<?xml-stylesheet type=\"text/xsl\" href=\"{trap.Url}s\"?>{before}x{after}");
        yield return ("schema", $"{before}<x xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"{trap.Url}s\"/>{after}");
        yield return ("deep", before + string.Concat(Enumerable.Repeat("<a>", Many)) + "x" + string.Concat(Enumerable.Repeat("</a>", Many)) + after);
        yield return ("many attributes", $"{before}<a {string.Join(' ', Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"a{i}=\"{i}\"")))}/>{after}");
        yield return ("many elements", before + string.Concat(Enumerable.Repeat("<a/>", Many)) + after);
        yield return ("long text", before + new string('x', 10 * Many) + after);
        yield return ("long name", $"{before}<{new string('x', 10 * Many)}/>{after}");
        yield return ("references to characters", before + string.Concat(Enumerable.Repeat("&#x1F600;", Many)) + after);
    }

    private static IEnumerable<(string Name, string Text)> Yaml(string text)
    {
        var bomb = "b0: &b0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => FormattableString.Invariant($"b{i}: &b{i} [{string.Join(", ", Enumerable.Repeat($"*b{i - 1}", 10))}]\n")));
        yield return ("aliases", $"{bomb}title: *b9\nreferences:\n- id: x\n  title: *b9\n  author: *b9\n");
        var maps = "m0: &m0 {a: x}\n" + string.Concat(Enumerable.Range(1, 20).Select(i => FormattableString.Invariant($"m{i}: &m{i} {{a: *m{i - 1}, b: *m{i - 1}}}\n")));
        yield return ("aliases of maps", $"{maps}title: *m20\nauthor: *m20\nparent: *m20\nreferences: [{{title: *m20, author: [*m20]}}]\n");
        yield return ("merged maps", $"{maps}x:\n  <<: *m20\n  title: x\n");
        yield return ("recursive alias", "a: &a [*a]\nreferences: &r\n- *r\nx: &x\n  parent: *x\n");
        yield return ("aliases before the file", bomb + text);
        yield return ("deep flow", "references: " + new string('[', Many));
        yield return ("deep blocks", string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "a:\n")));
        yield return ("many documents", string.Concat(Enumerable.Repeat("---\na: x\n", Many / 10)));
        yield return ("many anchors", string.Concat(Enumerable.Range(0, Many / 10).Select(i => FormattableString.Invariant($"a{i}: &a{i} x\n"))));
        yield return ("tags", "!!python/object/apply:os.system [\"true\"]\na: !!binary \"////\"\nb: !include /etc/hostname\n");
    }

    private static IEnumerable<(string Name, string Text)> Lines(string text)
    {
        var lines = text.Split('\n');
        yield return ("long line", text + new string('x', 10 * Many));
        yield return ("long line of words", text + string.Concat(Enumerable.Repeat("and ", 2 * Many)));
        // A line may be the whole file.
        var line = lines[Math.Min(lines.Length - 1, lines.Length / 2)] + "\n";
        yield return ("names", lines[0] + "\n" + string.Concat(Enumerable.Repeat(line, Math.Min(5000, (20 * Many / line.Length) + 1))));
        yield return ("braces", text + new string('{', Many));
        yield return ("line ends", text.Replace("\n", "\r", StringComparison.Ordinal) + new string('\r', Many));
    }

    [GeneratedRegex(@"^\s*<\?xml[^>]*\?>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"<!DOCTYPE[^\[>]*(?:\[[^\]]*\]\s*)?>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DocumentType();

    [GeneratedRegex(">[^<>]*[^<>\\s][^<>]*<", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leaf();
}
