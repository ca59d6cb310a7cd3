using System.Buffers;
using System.Text;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.BibTxt;

/// <summary>Reads Bib.TXT: a label in brackets begins a record, lines of a field, a colon and its value follow; empty lines mean nothing.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as BTX…, BTX010 a label with nothing behind it, and BTX011 with what BibTeX says of the fields (BIB…).</remarks>
/// <param name="options">How to read.</param>
internal sealed class BibTxtParser(ReadOptions options) : TaggedParser(BibTxtFormat.Name, "BTX", options)
{
    private const string Label = "[]";

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create("[]{}\",:");
    private static readonly string[] Verbatim = ["url", "doi", "file", "eprint"];

    // One for all labels, which so knows the keys that were there before. Nothing is looked up elsewhere in the file.
    private readonly BibTeXParser _bibtex = new(BibTeXDialect.BibTeX, options) { Parents = new ParentEntries(options) };

    /// <summary>Whether a text begins with a label and a field.</summary>
    public static bool LooksLike(string text)
    {
        var hasLabel = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var content = line.Trim();
            if (content.IsEmpty)
                continue;
            if (content is ['[', .., ']'] && !content[1..^1].ContainsAny(NotInLabels))
                hasLabel = true;
            else
                return hasLabel && FieldLength(content) > 0;
        }

        return false;
    }

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        var content = line.Trim('\uFEFF', ' ', '\t');
        (tag, value) = ("", content);
        if (content.Length == 0)
            return LineKind.Nothing;
        if (content is ['[', .., ']'])
        {
            (tag, value) = (Label, content[1..^1]);
            return LineKind.Start;
        }

        if (!IsOpen || FieldLength(content) is not (> 0 and var length))
            return LineKind.More;
        (tag, value) = (content[..length], content[(length + 1)..]);
        return LineKind.Tag;
    }

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines)
    {
        if (lines.Count == 1)
        {
            Diagnose(lines[0].Place, "010", $"Nothing stands under the label [{lines[0].Value}].");
            return null;
        }

        var text = new StringBuilder("@").Append(TypeOf(lines)).Append('{').Append(BibTeXKey.Safe(lines[0].Value));
        foreach (var (tag, value, _) in lines.Skip(1))
        {
            if (!tag.Equals("type", StringComparison.OrdinalIgnoreCase) && LineText.Normalize(value) is { } line)
                text.Append(",\n").Append(tag.ToLowerInvariant()).Append(" = {").Append(Verbatim.Contains(tag, StringComparer.OrdinalIgnoreCase) ? VerbatimText.Encode(line) : BibTeXText.Encode(line)).Append('}');
        }

        return ToRecord(text.Append('}').ToString(), lines[0].Place);
    }

    private BibRecord? ToRecord(string entry, TextPlace place)
    {
        BibRecord? record = null;
        var window = new InputWindow(new Utf8Input(PayloadStream.Of(Encoding.UTF8.GetBytes(entry))));
        while (true)
        {
            if (_bibtex.TryRead(window, out var item))
            {
                foreach (var diagnostic in item.Diagnostics)
                    Diagnose(place, "011", $"{diagnostic.Code}: {diagnostic.Message}");
                record ??= item.Record;
            }
            else if (window.IsFinal)
            {
                return record;
            }
            else
            {
                window.Fill();
            }
        }
    }

    private static int FieldLength(ReadOnlySpan<char> content)
    {
        var colon = content.IndexOf(':');
        if (colon <= 0)
            return 0;
        foreach (var c in content[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return 0;
        }

        return colon;
    }

    private static string TypeOf(IReadOnlyList<TaggedLine> lines)
    {
        foreach (var (tag, value, _) in lines)
        {
            if (tag.Equals("type", StringComparison.OrdinalIgnoreCase) && value.Length > 0 && value.All(char.IsAsciiLetterOrDigit))
                return value;
        }

        return Has(lines, "journal") ? "article" : Has(lines, "booktitle") ? "incollection" : "book";
    }

    private static bool Has(IReadOnlyList<TaggedLine> lines, string name) => lines.Any(l => l.Tag.Equals(name, StringComparison.OrdinalIgnoreCase));
}
