using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.BibTeX;

/// <summary>What a file says at one <c>@</c>: an entry, a macro, or nothing of either. One is used for entry after entry.</summary>
internal sealed class EntryText
{
    private const int LargestKept = 1024 * 1024;

    private char[] _text = new char[4096];

    /// <summary>The type of the entry in small letters; absent where it is none.</summary>
    public string? Type { get; set; }

    public string? Key { get; set; }

    /// <summary>The fields in order.</summary>
    public List<EntryField> Fields { get; } = [];

    /// <summary>The macro that is defined here.</summary>
    public (string Name, string Value)? Macro { get; set; }

    /// <summary>Whether it is a comment that nothing closes.</summary>
    public bool IsOpenComment { get; set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>How many bytes it takes.</summary>
    public int Length { get; set; }

    /// <summary>How long the text of all values is.</summary>
    public int TextLength { get; private set; }

    /// <summary>The value of a field.</summary>
    public ReadOnlySpan<char> ValueOf(EntryField field) => Text(field.Start, field.Length);

    public ReadOnlySpan<char> Text(int start, int length) => _text.AsSpan(start, length);

    public void Clear()
    {
        (Type, Key, Macro, IsOpenComment, Length, TextLength) = (null, null, null, false, 0, 0);
        Fields.Clear();
        Diagnostics.Clear();
        if (_text.Length > LargestKept)
            _text = new char[4096];
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(TextLength));
        TextLength += text.Length;
    }

    /// <summary>Appends bytes as text; where they are no UTF-8, as what they look like.</summary>
    /// <returns>The encoding that was assumed; absent for UTF-8.</returns>
    public string? Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        if (LegacyText.TryDecode(bytes, _text.AsSpan(TextLength), out var length))
        {
            TextLength += length;
            return null;
        }

        var (text, assumed) = LegacyText.Decode(bytes);
        Append(text);
        return assumed;
    }

    /// <summary>Takes back what was appended since a place.</summary>
    public void CutTo(int length) => TextLength = length;

    /// <summary>Takes braces out of what was appended since a place.</summary>
    public void DropBraces(int start)
    {
        var to = start;
        for (var from = start; from < TextLength; from++)
        {
            if (_text[from] is not ('{' or '}'))
                _text[to++] = _text[from];
        }

        TextLength = to;
    }

    private void Reserve(int length)
    {
        if (_text.Length - TextLength < length)
            Array.Resize(ref _text, Math.Max(TextLength + length, _text.Length * 2));
    }
}
