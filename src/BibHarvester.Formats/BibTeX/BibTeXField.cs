using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>A field of an entry: how its value is written from a draft, and read into one.</summary>
/// <param name="name">The field's name, in small letters.</param>
/// <param name="isPresent">Whether the draft has a value.</param>
/// <param name="write">Writes the value, without delimiters.</param>
/// <param name="read">Reads the value.</param>
/// <param name="isBare">Whether the value stands without braces: macros and what they are joined with.</param>
internal sealed class BibTeXField(
    string name, Func<BibTeXDraft, bool> isPresent, Action<BibTeXDraft, TexOutput> write, FieldReading read, bool isBare = false)
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(isBare ? $",\n  {name} = " : $",\n  {name} = {{");

    public string Name => name;

    public bool IsPresent(BibTeXDraft draft) => isPresent(draft);

    public void Write(BibTeXDraft draft, TexOutput output)
    {
        if (!isPresent(draft))
            return;
        output.Bytes.Write(_start);
        write(draft, output);
        if (!isBare)
            output.Bytes.Write((byte)'}');
    }

    public bool Read(BibTeXDraft draft, string raw, TexDecoder tex) => read(draft, raw, tex);

    public static BibTeXField Text(string name, Func<BibTeXDraft, string?> get, Action<BibTeXDraft, string?> set) => new(
        name,
        d => get(d) is not null,
        (d, o) => o.Text(get(d)),
        (d, raw, tex) =>
        {
            set(d, tex.Plain(raw));
            return true;
        });

    public static BibTeXField Rich(string name, Func<BibTeXDraft, RichText> get, Action<BibTeXDraft, RichText> set, bool paragraphs = false) => new(
        name,
        d => !get(d).IsEmpty,
        (d, o) => o.Text(get(d)),
        (d, raw, tex) =>
        {
            set(d, tex.Rich(raw, paragraphs));
            return true;
        });

    public static BibTeXField Verbatim(string name, Func<BibTeXDraft, string?> get, Func<BibTeXDraft, string?, bool> set) => new(
        name,
        d => get(d) is not null,
        (d, o) => o.Bytes.Write(get(d)),
        (d, raw, _) => set(d, VerbatimText.Decode(raw)));

    /// <summary>A text in which an en dash stands for a range and is written as two hyphens.</summary>
    public static BibTeXField Range(string name, Func<BibTeXDraft, string?> get, Func<BibTeXDraft, string?, bool> set) => new(
        name,
        d => get(d) is not null,
        (d, o) =>
        {
            var text = get(d).AsSpan();
            for (var at = 0; at < text.Length;)
            {
                var length = text[at..].IndexOf('–');
                length = length < 0 ? text.Length - at : length;
                o.Text(text.Slice(at, length));
                at += length;
                if (at == text.Length)
                    break;

                // A hyphen beside the two would make them another dash: that of a year before Christ, say.
                if (at > 0 && text[at - 1] is '-' or '–')
                    o.Bytes.Write("{}"u8);
                at++;
                o.Bytes.Write(at < text.Length && text[at] == '-' ? "--{}"u8 : "--"u8);
            }
        },
        (d, raw, tex) => set(d, tex.Plain(raw)));

    public static BibTeXField Names(string name, Func<BibTeXDraft, List<NameParts>> get, Func<BibTeXDraft, bool> hasMore, Action<BibTeXDraft> setMore) => new(
        name,
        d => get(d).Count > 0,
        (d, o) =>
        {
            var isFirst = true;
            foreach (var each in get(d))
            {
                if (!isFirst)
                    o.Bytes.Write(" and "u8);
                NameGrammar.Write(o, each);
                isFirst = false;
            }

            if (hasMore(d))
                o.Bytes.Write(" and others"u8);
        },
        (d, raw, tex) =>
        {
            if (NameGrammar.ReadList(raw, tex, get(d)))
                setMore(d);
            return true;
        });

    /// <summary>A list whose parts stand between commas; a part with a comma or semicolon stands in braces.</summary>
    public static BibTeXField List(string name, Func<BibTeXDraft, List<string>> get, Func<string, string?> canonical) => new(
        name,
        d => get(d).Count > 0,
        (d, o) =>
        {
            var isFirst = true;
            foreach (var each in get(d))
            {
                if (!isFirst)
                    o.Bytes.Write(", "u8);
                var needsBraces = each.AsSpan().ContainsAny(',', ';');
                if (needsBraces)
                    o.Bytes.Write((byte)'{');
                o.Text(each);
                if (needsBraces)
                    o.Bytes.Write((byte)'}');
                isFirst = false;
            }
        },
        (d, raw, tex) =>
        {
            var parts = TexSplit.At(raw, ';');
            foreach (var part in parts.Count > 1 ? parts : TexSplit.At(raw, ','))
            {
                if (tex.Plain(part) is not { } text)
                    continue;
                if (canonical(text) is not { } value)
                {
                    get(d).Clear();
                    return false;
                }

                if (!get(d).Contains(value))
                    get(d).Add(value);
            }

            return true;
        });
}
