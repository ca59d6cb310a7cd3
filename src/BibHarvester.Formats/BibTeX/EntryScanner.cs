using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Scans what follows one <c>@</c>, and gets over what is wrong there.</summary>
internal ref partial struct EntryScanner
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly bool _isFinal;
    private readonly Dictionary<string, string> _macros;
    private readonly ReadOptions _options;
    private readonly bool _hasOpenComments;
    private readonly EntryText _entry = new();
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
    /// <param name="macros">The macros known so far.</param>
    /// <param name="options">How to read.</param>
    /// <param name="hasOpenComments">Whether so many comments were not closed that none is looked for the end of.</param>
    public EntryScanner(
        ReadOnlySpan<byte> text, bool isFinal, TextPlace start, Dictionary<string, string> macros, ReadOptions options, bool hasOpenComments)
    {
        _text = text;
        _isFinal = isFinal;
        _place = start;
        _macros = macros;
        _options = options;
        _hasOpenComments = hasOpenComments;
    }

    private readonly bool IsAtEnd => _at >= _text.Length;

    private readonly byte Current => _at < _text.Length ? _text[_at] : (byte)0;

    /// <summary>Scans to the end of the entry.</summary>
    /// <returns>What is there; absent where the text ends before it does and the file goes on.</returns>
    public EntryText? Read()
    {
        _at = 1;
        SkipSpace();
        var type = Encoding.ASCII.GetString(TakeWhile(IsTypeByte)).ToLowerInvariant();
        SkipSpace();
        if (type.Length == 0 || Current is not ((byte)'{' or (byte)'('))
            return End(IsAtEnd ? _at : 1);
        var isBraced = Current == (byte)'{';
        _close = isBraced ? (byte)'}' : (byte)')';
        switch (type)
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
                _entry.Type = type;
                ReadKey();
                ReadFields();
                return End(_at);
        }
    }

    private EntryText? End(int length)
    {
        if (!_isFinal && IsAtEnd)
            return null;
        _entry.Length = Math.Min(length, _text.Length);
        return _entry;
    }

    // As biber and others have it, a comment is the whole group; where that does not close, it is only the word.
    private EntryText? ReadComment(bool isBraced)
    {
        var start = _at;
        if (!isBraced || _hasOpenComments)
            return End(start);
        var depth = 0;
        for (; _at < _text.Length; _at++)
        {
            depth += Current switch { (byte)'{' => 1, (byte)'}' => -1, _ => 0 };
            if (depth == 0)
                return End(++_at);
        }

        _entry.IsOpenComment = true;
        return _isFinal ? End(start) : null;
    }

    private EntryText? ReadMacro()
    {
        _at++;
        SkipSpace();
        var name = Encoding.UTF8.GetString(TakeWhile(IsNameByte));
        SkipSpace();
        if (Current != (byte)'=' || name.Length == 0)
        {
            Diagnose("BIB005", "An equals sign is missing.");
            return End(Math.Max(_at, 1));
        }

        _at++;
        if (ReadValue() is { } value)
            _entry.Macro = (name, value);
        if (!_isBroken)
            SkipTo(_close);
        return End(_at);
    }

    private void ReadKey()
    {
        SkipSpace();
        var start = _at;
        while (!IsAtEnd && Current is not ((byte)',' or (byte)'=' or (byte)'}' or (byte)'{' or (byte)'"' or (byte)'\n' or (byte)' ' or (byte)'\t' or (byte)'\r'))
            _at++;
        var key = LegacyText.Decode(_text[start.._at]).Text;
        SkipSpace();
        if (Current == (byte)'=')
        {
            // There is no key: what stands here is the first field.
            _at = start;
            return;
        }

        _entry.Key = key.Length == 0 ? null : key;
        if (Current == (byte)',')
            _at++;
        else if (Current != _close)
            Diagnose("BIB004", "A comma is missing behind the key.");
    }

    private void ReadFields()
    {
        while (!_isBroken)
        {
            SkipSpace();
            if (IsAtEnd || IsNextEntry(_at))
            {
                Diagnose("BIB001", "The entry is not closed.");
                return;
            }

            if (Current == _close)
            {
                _at++;
                return;
            }

            if (Current == (byte)',')
                _at++;
            else
                ReadField();
        }
    }

    private void ReadField()
    {
        var place = Place();
        var name = Encoding.UTF8.GetString(TakeWhile(IsNameByte));
        SkipSpace();
        if (name.Length == 0)
        {
            Diagnose("BIB005", "A field's name is missing.");
            _at++;
            return;
        }

        if (Current == (byte)'=')
            _at++;
        else
            Diagnose("BIB005", $"An equals sign is missing behind '{name}'.");
        if (Current != (byte)'=' && _text[_at - 1] != (byte)'=' && Current is not ((byte)'{' or (byte)'"'))
            return;
        var value = ReadValue();
        if (value is not null)
            _entry.Fields.Add((name, value, place));
        SkipSpace();
        if (!_isBroken && !IsAtEnd && Current != (byte)',' && Current != _close)
            Diagnose("BIB004", $"A comma is missing behind '{name}'.");
    }

    private void SkipTo(byte end)
    {
        SkipSpace();
        if (Current == end)
            _at++;
    }

    private void SkipSpace()
    {
        while (!IsAtEnd && IsSpace(Current))
            _at++;
    }

    private ReadOnlySpan<byte> TakeWhile(Func<byte, bool> belongs)
    {
        var start = _at;
        while (!IsAtEnd && belongs(Current))
            _at++;
        return _text[start.._at];
    }

    private TextPlace Place()
    {
        if (_at > _placeAt)
            (_place, _placeAt) = (_place.After(_text[_placeAt.._at]), _at);
        return _place;
    }

    private void Diagnose(string code, string message) => _entry.Diagnostics.Add(Place().Diagnose(code, message));

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

    private static bool IsNameByte(byte value) => !IsSpace(value) && value is not ((byte)'=' or (byte)',' or (byte)'{' or (byte)'}' or (byte)'(' or (byte)')' or (byte)'"' or (byte)'#' or (byte)'@');
}
