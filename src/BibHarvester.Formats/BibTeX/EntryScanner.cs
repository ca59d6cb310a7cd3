using System.Buffers;
using System.Text;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Scans what follows one <c>@</c>, and gets over what is wrong there.</summary>
internal ref partial struct EntryScanner
{
    // Of one character, be it of four bytes.
    private const int LongestSign = 4;

    // U+00A0 in UTF-8.
    private static ReadOnlySpan<byte> HardSpace => "\u00A0"u8;

    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\n\r\f\v=,{}()\"#@"u8);
    private static readonly SearchValues<byte> EndOfKey = SearchValues.Create(",={}\" \t\n\r"u8);

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);
    private static readonly SearchValues<byte> EndOfLine = SearchValues.Create("\r\n"u8);

    // Of a key or the name of a field, where it is not sure that it is one.
    private const int LongestKey = 200;

    private readonly ReadOnlySpan<byte> _text;
    private readonly bool _isFinal;
    private readonly FileScope _scope;
    private readonly ReadOptions _options;
    private readonly EntryText _entry;
    private readonly TextPlace _start;
    private int _at;
    private TextPlace _place;
    private int _placeAt;
    private byte _close;
    private bool _isBroken;
    private int _expanded;

    /// <summary>Makes a scanner.</summary>
    /// <param name="text">The text from the <c>@</c> on.</param>
    /// <param name="isFinal">Whether the file ends with the text.</param>
    /// <param name="start">Where in the file the text begins.</param>
    /// <param name="scope">What is known of the file so far.</param>
    /// <param name="options">How to read.</param>
    /// <param name="entry">Where what is found goes.</param>
    public EntryScanner(ReadOnlySpan<byte> text, bool isFinal, TextPlace start, FileScope scope, ReadOptions options, EntryText entry)
    {
        _text = text;
        _isFinal = isFinal;
        _start = start;
        _place = start;
        _scope = scope;
        _options = options;
        _entry = entry;
        entry.Clear();
    }

    private readonly bool IsAtEnd => _at >= _text.Length;

    private readonly byte Current => _at < _text.Length ? _text[_at] : (byte)0;

    /// <summary>Scans to the end of the entry.</summary>
    /// <returns>Whether it is whole; otherwise the text ends before it does and the file goes on.</returns>
    public bool Read()
    {
        _at = 1;
        SkipSpace();
        var type = _text[_at..];
        var length = 0;
        while (length < type.Length && IsTypeByte(type[length]))
            length++;
        type = type[..length];
        _at += length;
        SkipSpace();
        if (type.IsEmpty && Current == (byte)'{' && _at == 1)
            return ReadNameless();
        if (type.IsEmpty || Current is not ((byte)'{' or (byte)'('))
            return ReadUnopened(type);
        var isBraced = Current == (byte)'{';
        _close = isBraced ? (byte)'}' : (byte)')';
        var name = _scope.TypeOf(type);
        switch (name)
        {
            case "comment":
                return ReadComment(isBraced);
            case "preamble":
                _at++;
                ReadValue();
                SkipTo(_close);
                return End(_at);
            case "string":
                return ReadMacro();
            default:
                _at++;
                _entry.Type = name;
                ReadKey();
                ReadFields();
                return End(_at);
        }
    }

    private readonly bool End(int length)
    {
        if (!_isFinal && IsAtEnd)
            return false;
        _entry.Length = Math.Min(length, _text.Length);
        return true;
    }

    // "@article, author = {…}, …}": somebody forgot the brace, or took it away with the key.
    private bool ReadUnopened(ReadOnlySpan<byte> type)
    {
        if (IsAtEnd)
            return End(_at);
        if (type.IsEmpty || !HasField(_text[_at..], out var isCut) || _scope.TypeOf(type) is not { } name || !EntryTypes.IsWork(name))
            return End(1);
        if (isCut && !_isFinal)
            return false;
        if (isCut)
            return End(1);
        Diagnose("BIB023", "A brace is missing behind the type.");
        _close = (byte)'}';
        _entry.Type = name;
        ReadKey();
        ReadFields();
        return End(_at);
    }

    /// <summary>Whether a key or none, a comma and the name of a field with its sign follow.</summary>
    /// <param name="rest">What stands behind the type.</param>
    /// <param name="isCut">Whether the text ends before that can be said.</param>
    private static bool HasField(ReadOnlySpan<byte> rest, out bool isCut)
    {
        isCut = false;
        var comma = rest[..Math.Min(rest.Length, LongestKey)].IndexOfAny(EndOfKey);
        if (comma < 0)
            return isCut = rest.Length < LongestKey;
        if (rest[comma] != (byte)',')
            return false;
        var field = rest[(comma + 1)..].TrimStart(" \t\n\r"u8);
        var length = field[..Math.Min(field.Length, LongestKey)].IndexOfAny(EndOfName);
        if (length < 0)
            return isCut = field.Length < LongestKey;
        var sign = field[length..].TrimStart(" \t\n\r"u8);
        isCut = sign.IsEmpty;
        return length > 0 && sign is [] or [(byte)'=', ..];
    }

    private bool ReadNameless()
    {
        var line = _text[..IndexOf(EndOfLine)];
        Diagnose("BIB017", $"An entry has no type and is left out: {LegacyText.Decode(line[..Math.Min(line.Length, 200)]).Text}");
        return End(1);
    }

    // As biber and others have it, a comment is the whole group; where that does not close, it is only the word.
    private bool ReadComment(bool isBraced)
    {
        var start = _at;
        if (!isBraced || _scope.HasManyOpenComments)
            return End(start);
        var depth = 0;
        while (true)
        {
            var next = _text[_at..].IndexOfAny((byte)'{', (byte)'}');
            if (next < 0)
                break;
            _at += next;
            depth += Current == (byte)'{' ? 1 : -1;
            _at++;
            if (depth != 0)
                continue;
            if (HasEntry(_text[start.._at]))
                _entry.Diagnostics.Add(_place.Diagnose("BIB015", "A comment has an entry within, which is left out."));
            return End(_at);
        }

        _at = _text.Length;
        _entry.IsOpenComment = true;
        return _isFinal && End(start);
    }

    private static bool HasEntry(ReadOnlySpan<byte> comment)
    {
        for (var at = comment.IndexOf((byte)'@'); at >= 0; at = comment.IndexOf((byte)'@'))
        {
            comment = comment[(at + 1)..];
            var word = 0;
            while (word < comment.Length && char.IsAsciiLetter((char)comment[word]))
                word++;
            if (word > 2 && word < comment.Length && comment[word] == (byte)'{')
                return true;
        }

        return false;
    }

    private bool ReadMacro()
    {
        _at++;
        SkipSpace();
        var name = Encoding.UTF8.GetString(TakeName());
        SkipSpace();
        if (Current != (byte)'=' || name.Length == 0)
        {
            Diagnose("BIB005", "An equals sign is missing.");
            return End(Math.Max(_at, 1));
        }

        _at++;
        var start = _entry.TextLength;
        if (ReadValue())
            _entry.Macro = (name, _entry.Text(start, _entry.TextLength - start).ToString());
        if (!_isBroken)
            SkipTo(_close);
        return End(_at);
    }

    private void ReadKey()
    {
        SkipSpace();
        var start = _at;
        _at = IndexOf(EndOfKey);
        var key = _text[start.._at];
        SkipSpace();
        if (Current == (byte)'=')
        {
            // There is no key: what stands here is the first field.
            _at = start;
            return;
        }

        _entry.Key = key.IsEmpty ? null : LegacyText.Decode(key).Text;
        if (Current == (byte)',')
            _at++;
        else if (Current != _close)
            Diagnose("BIB004", "A comma is missing behind the key.");
    }

    private void ReadFields()
    {
        var isBehindComma = false;
        while (!_isBroken)
        {
            SkipSpace();
            if (IsAtEnd || IsNextEntry(_at))
            {
                _entry.Diagnostics.Add(_start.Diagnose("BIB001", "The entry is not closed."));
                return;
            }

            if (Current == _close)
            {
                _at++;
                return;
            }

            if (Current != (byte)',')
            {
                ReadField();
                isBehindComma = false;
                continue;
            }

            if (isBehindComma)
                Diagnose("BIB004", "There is nothing between two commas.");
            isBehindComma = true;
            _at++;
        }
    }

    private void ReadField()
    {
        var at = _at;
        var name = TakeName();
        SkipSpace();
        if (name.IsEmpty)
        {
            SkipNameless();
            return;
        }

        var hasEquals = Current == (byte)'=';
        if (hasEquals)
        {
            _at++;
        }
        else
        {
            Diagnose("BIB005", $"An equals sign is missing behind '{Encoding.UTF8.GetString(name)}'.");
            SkipSign();
        }

        if (!hasEquals && Current is not ((byte)'{' or (byte)'"'))
            return;
        var start = _entry.TextLength;
        if (ReadValue())
        {
            var field = _scope.FieldOf(name, out var known);
            _entry.Fields.Add(new EntryField(known, field, start, _entry.TextLength - start, at));
        }

        SkipSpace();
        if (!_isBroken && !IsAtEnd && Current != (byte)',' && Current != _close)
            Diagnose("BIB004", $"A comma is missing behind '{Encoding.UTF8.GetString(name)}'.");
    }

    // A sign in the place of the equals sign, such as a colon, stands for it; a word does not, nor what no value follows.
    private void SkipSign()
    {
        var rest = _text[_at..];
        var end = rest.IndexOfAny(EndOfName);
        if (end <= 0 || end > LongestSign || rest[..end].ContainsAnyInRange((byte)'0', (byte)'9') || rest[..end].ContainsAny(Letters))
            return;
        var value = rest[end..].TrimStart(" \t"u8);
        if (value is [(byte)'{' or (byte)'"', ..])
            _at += rest.Length - value.Length;
    }

    // What stands where a field should begin goes as one piece, up to the next comma or line.
    private void SkipNameless()
    {
        var start = _at++;
        while (!IsAtEnd && Current is not ((byte)',' or (byte)'\n') && Current != _close)
            _at++;
        var skipped = _text[start.._at].Trim(" \t\r"u8);
        var at = _at;
        _at = start;
        Diagnose("BIB005", $"A field's name is missing before '{LegacyText.Decode(skipped).Text}'.");
        _at = at;
    }

    private void SkipTo(byte end)
    {
        SkipSpace();
        if (Current == end)
            _at++;
    }

    private void SkipSpace()
    {
        // One space is the rule, and the search costs more than it.
        if (_at < _text.Length && _text[_at] > (byte)' ' && _text[_at] != HardSpace[0])
            return;
        while (_at < _text.Length && IsSpace(_text[_at]))
            _at++;
        if (_at >= _text.Length || !_text[_at..].StartsWith(HardSpace))
            return;
        if (!_entry.Diagnostics.Exists(static d => d.Code == "BIB022"))
            Diagnose("BIB022", "Spaces that do not break stand where blanks should.");
        _at += HardSpace.Length;
        SkipHardSpace();
    }

    // What is copied from pages has spaces that do not break.
    private void SkipHardSpace()
    {
        for (var rest = _text[_at..]; !rest.IsEmpty; rest = _text[_at..])
        {
            if (rest.StartsWith(HardSpace))
                _at += HardSpace.Length;
            else if (IsSpace(rest[0]))
                _at++;
            else
                break;
        }
    }

    private readonly int IndexOf(SearchValues<byte> ends)
    {
        var length = _text[_at..].IndexOfAny(ends);
        return length < 0 ? _text.Length : _at + length;
    }

    private ReadOnlySpan<byte> TakeName()
    {
        var start = Math.Min(_at, _text.Length);
        _at = start;
        _at = IndexOf(EndOfName);
        var name = _text[start.._at];
        if (!Ascii.IsValid(name) && name.IndexOf(HardSpace) is > 0 and var end)
            _at = start + end;
        return _text[start.._at];
    }

    private TextPlace Place(int at)
    {
        if (at > _placeAt)
            (_place, _placeAt) = (_place.After(_text[_placeAt..at]), at);
        return _place;
    }

    private void Diagnose(string code, string message) => _entry.Diagnostics.Add(Place(_at).Diagnose(code, message));

    // What is not closed is told where it was opened.
    private void Diagnose(string code, string message, int at) => _entry.Diagnostics.Add(Place(at).Diagnose(code, message));

    /// <summary>Whether a line begins here with an entry, so that what is open was never closed.</summary>
    private readonly bool IsNextEntry(int at)
    {
        if (at >= _text.Length || _text[at] != (byte)'@')
            return false;
        for (var i = at - 1; i >= 0 && _text[i] != (byte)'\n'; i--)
        {
            if (!IsSpace(_text[i]))
                return false;
        }

        var rest = _text[(at + 1)..];
        var word = 0;
        while (word < rest.Length && char.IsAsciiLetter((char)rest[word]))
            word++;
        return word > 0 && word < rest.Length && rest[word] is (byte)'{' or (byte)'(';
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0B;

    private static bool IsTypeByte(byte value) => char.IsAsciiLetterOrDigit((char)value) || value is (byte)'_' or (byte)'-' or (byte)'+' or (byte)'.';
}
