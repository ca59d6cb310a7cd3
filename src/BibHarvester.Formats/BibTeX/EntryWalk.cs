using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Goes through a file from entry to entry.</summary>
/// <param name="options">How to read.</param>
internal sealed class EntryWalk(ReadOptions options)
{
    private const int MostSaid = 2000;

    private readonly FileScope _scope = new();
    private TextPlace _place = TextPlace.Start;
    private TextPlace _found = TextPlace.Start;
    private int _foundAt;
    private long _macroLength;
    private bool _isBehindEntry;

    /// <summary>The entry that was found last, until the next is.</summary>
    public EntryText Entry { get; } = new();

    /// <summary>The bytes of the entry.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Where the entry begins.</summary>
    public TextPlace Start { get; private set; }

    /// <summary>Where in the file the entry stands.</summary>
    public SourceSpan Span => new(Start.Offset, Bytes.Length);

    /// <summary>Finds the next entry, or whatever there is to be said of.</summary>
    /// <returns>Whether there is one; where there is none, the window must be filled, or the file ends.</returns>
    public bool TryRead(InputWindow window)
    {
        while (true)
        {
            var text = window.Unread.Span;
            var at = text.IndexOf((byte)'@');
            if (at < 0)
            {
                if (TryTakeRest(window, text.Length))
                    return true;
                // Where the line began decides whether what comes is a comment.
                Take(window, window.IsFinal || text.Length > options.MaxRecordBytes ? text.Length : text.LastIndexOf((byte)'\n') + 1);
                return false;
            }

            if (TryTakeRest(window, at))
                return true;
            if (IsComment(text[..at]))
            {
                if (!TryTakeComment(window, at, out var hasEntry))
                    return false;
                if (hasEntry)
                    return true;
                continue;
            }

            Take(window, at);
            var scanner = new EntryScanner(window.Unread.Span, window.IsFinal, _place, _scope, options, Entry);
            if (!scanner.Read())
            {
                if (window.Unread.Length <= options.MaxRecordBytes)
                    return false;
                TakeTooLong(window);
                return true;
            }

            Take(window, Entry.Length);
            _isBehindEntry = Entry.Type is not null;
            if (Settle())
                return true;
        }
    }

    /// <summary>The place of a byte of the entry; those asked for in order cost no more than one way through it.</summary>
    public TextPlace PlaceOf(int at)
    {
        if (at < _foundAt)
            (_found, _foundAt) = (Start, 0);
        (_found, _foundAt) = (_found.After(Bytes.Span[_foundAt..at]), at);
        return _found;
    }

    // Fields behind the end: a brace too many has ended the entry before them.
    private bool TryTakeRest(InputWindow window, int length)
    {
        if (!_isBehindEntry)
            return false;
        var rest = window.Unread.Span[..length].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty && !window.IsFinal && length == window.Unread.Length)
            return false;
        _isBehindEntry = false;
        if (rest is not [(byte)',' or (byte)'}', _, .., (byte)'=' or (byte)'}' or (byte)'"' or (byte)'\n' or (byte)'\r'])
            return false;
        var said = LegacyText.Decode(rest[..Math.Min(rest.Length, MostSaid)]).Text.Trim();
        Take(window, length - rest.Length);
        Take(window, rest.Length);
        Entry.Clear();
        Entry.Diagnostics.Add(Start.Diagnose("BIB001", $"The entry has ended before these fields, which are left out: {said}"));
        return true;
    }

    private bool Settle()
    {
        _scope.OpenComments += Entry.IsOpenComment ? 1 : 0;
        if (Entry.Macro is { } macro)
            Define(macro.Name, macro.Value);
        if (Entry.Length > options.MaxRecordBytes)
        {
            var length = Entry.Length;
            Entry.Clear();
            Entry.Diagnostics.Add(Start.Diagnose("BIB012", $"An entry of {length} bytes is too long."));
        }

        return Entry.Type is not null || Entry.Diagnostics.Count > 0;
    }

    private void Define(string name, string value)
    {
        _macroLength += value.Length;
        if (_macroLength <= options.MaxRecordBytes)
            _scope.Macros[name] = value;
        else
            Entry.Diagnostics.Add(Start.Diagnose("BIB012", $"The macros of the file come to more than {options.MaxRecordBytes} characters; '{name}' is left out."));
    }

    // Neither BibTeX nor biber knows such comments, but people do: an entry on such a line was taken out.
    private static bool IsComment(ReadOnlySpan<byte> before) =>
        before[(before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)..].TrimStart(" \t"u8) is [(byte)'%', ..];

    private bool TryTakeComment(InputWindow window, int at, out bool hasEntry)
    {
        var text = window.Unread.Span;
        var rest = text[at..];
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        hasEntry = false;
        if (length < 0 && !window.IsFinal && text.Length <= options.MaxRecordBytes)
            return false;
        var line = length < 0 ? rest : rest[..length];
        hasEntry = line.IndexOfAny((byte)'{', (byte)'(') > 1;
        var said = hasEntry ? LegacyText.Decode(line[..Math.Min(line.Length, 100)]).Text.Trim() : "";
        Take(window, at);
        Take(window, line.Length);
        Entry.Clear();
        if (hasEntry)
            Entry.Diagnostics.Add(Start.Diagnose("BIB015", $"What stands behind a percent sign is left out: {said}"));
        return true;
    }

    private void TakeTooLong(InputWindow window)
    {
        _scope.OpenComments++;
        Entry.Clear();
        var next = window.Unread.Span.IndexOf("\n@"u8) + 1;
        Take(window, next > 0 ? next : window.Unread.Length);
        Entry.Diagnostics.Add(Start.Diagnose("BIB012", $"An entry is longer than {options.MaxRecordBytes} bytes."));
    }

    private void Take(InputWindow window, int length)
    {
        Bytes = window.Unread[..length];
        Start = _place;
        (_found, _foundAt) = (Start, 0);
        _place = _place.After(Bytes.Span);
        window.Advance(length);
    }
}
