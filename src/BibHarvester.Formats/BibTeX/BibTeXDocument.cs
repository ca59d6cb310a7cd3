using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>A <c>.bib</c> file that can be changed without touching what is not meant: order, comments, macros and formatting stay.</summary>
/// <remarks>
/// <para>What was read is written back byte for byte; each change touches only its own place. A broken entry stays as it stands, and
/// <see cref="Diagnostics"/> says where it is. Not thread-safe.</para>
/// <para>Diagnostics: BIB001 an entry is broken · BIB002 it has no key · BIB003 the key was there before · BIB004 a comma is missing ·
/// BIB010 the file is not in UTF-8 · BIB020 the file's encoding lacks a character that it should have now, and it is written in UTF-8.</para>
/// </remarks>
/// <example><code>
/// var document = BibTeXDocument.Load(File.ReadAllBytes("refs.bib"));
/// document.Find("doe2020deep")?.Set("doi", "10.1000/182");
/// File.WriteAllBytes("refs.bib", document.ToBytes());
/// </code></example>
public sealed partial class BibTeXDocument
{
    private readonly List<BibTeXItem> _items;
    private readonly List<Diagnostic> _diagnostics;

    private BibTeXDocument(string text, Encoding encoding)
    {
        var parser = new DocumentParser(text);
        parser.Parse();
        (_items, _diagnostics, Encoding) = (parser.Items, parser.Diagnostics, encoding);
        LineEnd = LineEnds.Of(text);
    }

    /// <summary>The pieces of the file in order; all of them together are the file.</summary>
    public IReadOnlyList<BibTeXItem> Items => _items;

    /// <summary>The entries in order.</summary>
    public IEnumerable<BibTeXEntry> Entries => _items.OfType<BibTeXEntry>();

    /// <summary>What is odd in the file, in the order in which it stands there.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The encoding of the file.</summary>
    public Encoding Encoding { get; private set; }

    /// <summary>What ends a line.</summary>
    internal string LineEnd { get; }

    /// <summary>Reads a file's text.</summary>
    /// <param name="text">The text; an empty one makes a new document.</param>
    /// <returns>The document; it is written in UTF-8.</returns>
    public static BibTeXDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new BibTeXDocument(text, new UTF8Encoding(false));
    }

    /// <summary>Reads a file: in UTF-8, UTF-16, GB18030 or Windows-1252, which is found out.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The document; it is written in the same encoding.</returns>
    public static BibTeXDocument Load(ReadOnlySpan<byte> bytes)
    {
        var (text, encoding) = DocumentEncoding.Decode(bytes);
        var document = new BibTeXDocument(text, encoding);
        if (encoding is not UTF8Encoding)
            document._diagnostics.Insert(0, new Diagnostic("BIB010", 1, 1, $"The file is not in UTF-8 and is read as {encoding.WebName}."));
        return document;
    }

    /// <summary>The entry with a key; absent where there is none. Of several the first counts.</summary>
    /// <param name="key">The key; case counts.</param>
    /// <returns>The entry.</returns>
    public BibTeXEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key == key);

    /// <summary>The file as it is to be written.</summary>
    /// <returns>Its bytes, with a mark of byte order where it had one.</returns>
    public byte[] ToBytes()
    {
        var text = ToString();
        var exact = (Encoding)Encoding.Clone();
        exact.EncoderFallback = EncoderFallback.ExceptionFallback;
        try
        {
            return [.. Encoding.Preamble, .. exact.GetBytes(text)];
        }
        catch (EncoderFallbackException) when (Encoding is not UTF8Encoding)
        {
            _diagnostics.Add(new Diagnostic("BIB020", $"{Encoding.WebName} lacks a character of the file, which is now written in UTF-8."));
            Encoding = new UTF8Encoding(false);
            return Encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return [.. Encoding.Preamble, .. Encoding.GetBytes(text)];
        }
    }

    /// <summary>The file's text.</summary>
    /// <returns>The text, without a mark of byte order.</returns>
    public override string ToString() => string.Concat(_items);
}
