using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>A field of an entry: how its value is written from a draft, and read into one.</summary>
/// <param name="name">The field's name, in small letters.</param>
/// <param name="isPresent">Whether the draft has a value; absent where <paramref name="text"/> says so.</param>
/// <param name="write">Writes the value, without delimiters.</param>
/// <param name="read">Reads the value.</param>
/// <param name="isBare">Whether the value stands without braces: macros and what they are joined with.</param>
/// <param name="isDoubtful">Whether other fields decide if the value says something.</param>
/// <param name="isApart">Whether the value is read beside that of another field, which may be present.</param>
/// <param name="isList">Whether the value is a list whose parts stand between the words <c>and</c>.</param>
/// <param name="text">The draft's value, where it is one text.</param>
internal sealed class BibTeXField(
    string name, Func<BibTeXDraft, bool>? isPresent, Action<BibTeXDraft, TexOutput> write, FieldReading read, bool isBare = false, bool isDoubtful = false,
    bool isApart = false, bool isList = false, Func<BibTeXDraft, string?>? text = null)
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(isBare ? $",\n  {name} = " : $",\n  {name} = {{");

    public string Name => name;

    public bool IsDoubtful => isDoubtful;

    public bool IsApart => isApart;

    public bool IsList => isList;

    // Most fields of most entries are absent, so that the way to that answer is short.
    public bool IsPresent(BibTeXDraft draft) => text is null ? isPresent!(draft) : text(draft) is not null;

    /// <summary>Writes the field.</summary>
    /// <returns>Whether there is something to write.</returns>
    public bool Write(BibTeXDraft draft, TexOutput output)
    {
        if (!IsPresent(draft))
            return false;
        output.Bytes.Write(_start);
        write(draft, output);
        if (!isBare)
            output.Bytes.Write((byte)'}');
        return true;
    }

    public bool Read(BibTeXDraft draft, ReadOnlySpan<char> raw, TexDecoder tex) => read(draft, raw, tex);

    public static BibTeXField Text(string name, Func<BibTeXDraft, string?> get, Action<BibTeXDraft, string?> set, bool isDoubtful = false) => new(
        name,
        isPresent: null,
        (d, o) => o.Text(get(d)),
        (d, raw, tex) =>
        {
            set(d, Plain(d, raw, tex));
            return true;
        },
        isDoubtful: isDoubtful,
        text: get);

    /// <summary>A list of literals; in classic BibTeX one text.</summary>
    public static BibTeXField Literals(string name, Func<BibTeXDraft, string?> get, Action<BibTeXDraft, string?> set, bool isDoubtful = false, bool isApart = false) => new(
        name,
        isPresent: null,
        (d, o) =>
        {
            if (d.Dialect.HasLists)
                ListText.Write(get(d)!, o);
            else
                o.Text(get(d));
        },
        (d, raw, tex) =>
        {
            set(d, d.Dialect.HasLists ? ListText.Read(raw, tex) : Plain(d, raw, tex));
            return true;
        },
        isDoubtful: isDoubtful,
        isApart: isApart,
        isList: true,
        text: get);

    /// <summary>A date of EDTF.</summary>
    public static BibTeXField Date(string name, Func<BibTeXDraft, string?> get, Action<BibTeXDraft, string?> set) => new(
        name,
        isPresent: null,
        (d, o) => o.Bytes.Write(get(d)),
        (d, raw, tex) =>
        {
            if (raw.IsWhiteSpace())
                return true;
            var isWhole = EdtfDate.TryRead(raw.Contains('\\') || raw.Contains('{') ? tex.Plain(raw) : raw, out var date);
            set(d, date);
            return isWhole;
        },
        text: get);

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
        isPresent: null,
        (d, o) => o.Bytes.Write(get(d)),
        (d, raw, _) => VerbatimText.Decode(raw) is not { } text || set(d, text),
        text: get);

    public static BibTeXField Names(string name, NameSlot slot) => new(
        name,
        d => d.Names(slot) is { Names.Count: > 0 },
        (d, o) =>
        {
            var isFirst = true;
            foreach (var each in d.Names(slot)!.Names)
            {
                if (!isFirst)
                    o.Bytes.Write(" and "u8);
                NameGrammar.Write(o, each);
                isFirst = false;
            }

            if (d.Names(slot)!.IsCutShort)
                o.Bytes.Write(" and others"u8);
        },
        (d, raw, tex) => NameGrammar.ReadList(raw, tex, d.Dialect.HasNameOptions, d.Open(slot)),
        isList: true);

    /// <summary>The word that says what editors did.</summary>
    public static BibTeXField Role(string name, NameSlot slot, Func<BibTeXDraft, string?> get, Action<BibTeXDraft, string?> set) => new(
        name,
        d => get(d) is not null && d.Names(slot) is { Names.Count: > 0 },
        (d, o) => o.Text(get(d)),
        (d, raw, tex) =>
        {
            set(d, Plain(d, raw, tex));
            return true;
        },
        isDoubtful: true);

    /// <summary>A list whose parts stand between commas; a part with a comma or semicolon stands in braces.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="get">The list.</param>
    /// <param name="canonical">The form of a part; absent where it is none.</param>
    /// <param name="hasRemarks">Whether parts may stand between spaces, and remarks in brackets behind them.</param>
    public static BibTeXField List(string name, Func<BibTeXDraft, List<string>> get, Func<string, string?> canonical, bool hasRemarks = false) => new(
        name,
        d => get(d).Count > 0,
        WriteList(get),
        (d, raw, tex) => ReadList(get(d), raw, tex, canonical, hasRemarks));

    /// <summary>A list of standard numbers; people write those of books and of journals into each other's field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="get">The list.</param>
    /// <param name="canonical">The form of a number; absent where it is none.</param>
    /// <param name="getOther">The list of the other field.</param>
    /// <param name="canonicalOther">The form of such a number.</param>
    public static BibTeXField Numbers(
        string name, Func<BibTeXDraft, List<string>> get, Func<string, string?> canonical, Func<BibTeXDraft, List<string>> getOther, Func<string, string?> canonicalOther) => new(
        name,
        d => get(d).Count > 0,
        WriteList(get),
        (d, raw, tex) => ReadList(get(d), raw, tex, canonical, hasRemarks: true, text => TakeOther(getOther(d), canonicalOther(text))));

    // A number of the other kind stands among them, or in their place.
    private static bool TakeOther(List<string> list, string? value)
    {
        if (value is not null && !list.Contains(value))
            list.Add(value);
        return value is not null;
    }

    private static Action<BibTeXDraft, TexOutput> WriteList(Func<BibTeXDraft, List<string>> get) =>
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
        };

    private static bool ReadList(List<string> list, ReadOnlySpan<char> raw, TexDecoder tex, Func<string, string?> canonical, bool hasRemarks, Func<string, bool>? takeOther = null)
    {
        var isWhole = true;
        var parts = HasSemicolon(raw) ? TexSplit.At(raw, ';') : [];
        foreach (var part in parts.Count > 1 ? parts : TexSplit.At(raw, ','))
        {
            if (tex.Plain(part) is not { } text)
                continue;
            var value = canonical(text);
            if (value is null && takeOther?.Invoke(text) == true)
                continue;
            if (hasRemarks && (value is null || text.Contains('(', StringComparison.Ordinal)))
                isWhole &= TakeEach(list, text, canonical, takeOther);
            else if (value is null)
                isWhole = false;
            else if (!list.Contains(value))
                list.Add(value);
        }

        return isWhole;
    }

    // One that ends a reference of HTML parts nothing.
    private static bool HasSemicolon(ReadOnlySpan<char> raw)
    {
        for (var rest = raw; rest.IndexOf(';') is >= 0 and var at; rest = rest[(at + 1)..])
        {
            var name = rest[..at].LastIndexOf('&') is >= 0 and var start ? rest[(start + 1)..at] : default;
            if (name.IsEmpty || name.TrimStart("}\\#").ContainsAnyExcept(TexText.Words))
                return true;
        }

        return false;
    }

    // Words that are no number are remarks.
    private static bool TakeEach(List<string> list, string text, Func<string, string?> canonical, Func<string, bool>? takeOther)
    {
        var isWhole = true;
        // Mendeley writes the end of a line as a backslash and an r.
        foreach (var word in text.Replace("\\r", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var number = word.Trim('(', ')', '[', ']', ':');
            if (canonical(number) is not { } value)
                isWhole &= takeOther?.Invoke(number) == true;
            else if (!list.Contains(value))
                list.Add(value);
        }

        return isWhole;
    }

    private static string? Plain(BibTeXDraft draft, ReadOnlySpan<char> raw, TexDecoder tex) => tex.Plain(raw);
}
