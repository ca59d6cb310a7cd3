using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace BibHarvester.Testing;

/// <summary>Damages a text; how follows from a seed, the text's name and a number alone, on every machine.</summary>
public sealed class Mutation
{
    /// <summary>How long a text grows at most when a part of it is repeated.</summary>
    public const int RepeatedBytes = 384 * 1024;

    private static readonly byte[][] Tokens = [.. ((string[])
    [
        "\"", "\\", "{", "}", "[", "]", "(", ")", "<", ">", "&", "@", "#", "%", "$", "=", ":", ",", ";", "-", "/", "~", "_", "^",
        "null", "true", "-0", "1e999", "-1e-999", "99999999999999999999999999", "2147483648", "-2147483649", "0x1F", "NaN",
        "2020-13-45", "0000", "-9999/2020", "156u-1x", "\u4EE4\u548C9999\u5E74", "10.1000/", "https://doi.org/10.1/a(b", "978-0-", "X-X",
        "@string{a = a # a}", "@comment{", "@article{k,", "TY  - ", "ER  - ", "AU  - ", "\n\n", "\\begin{", "\\char\"D800", "\\'{", "\\\"\\i",
        "<sub>", "</i>", "<mml:math>", "<jats:p>", "<![CDATA[", "<!--", "&amp;amp;lt;", "&#xD800;", "&#99999999;", "&#x0;",
        "\\ud800", "\\udc00", "\\u0000", "\\uZZZZ", "\u0301\u0301\u0301", "\u202E", "\uFEFF", "\u200B", "\u0130", "\uD83D\uDE00", "\u00AD", "\u2028",
        " and ", " and others", ", Jr., ", "et al.", " van der ", "''", "\u2013", "pp. ", "{\"DOI\":", "\"items\":[", "\"message\":{", "\"data\":[", ",,", "\u001E",
    ]).Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] Openings = [.. ((string[])["[", "{", "(", "{\"a\":", "[{\"a\":", "<i>", "<sub>", "\"", "{\\bf ", "\\'{", "&amp;", "\u201C", "$", "\\"])
        .Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] NotUtf8 = [[0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80, 0x80], [0xFE, 0xFF], [0xFF, 0xFE]];

    private readonly Random _random;
    private readonly byte[] _other;
    private byte[] _text;

    private Mutation(Random random, byte[] text, byte[] other) => (_random, _text, _other) = (random, text, other);

    /// <summary>The random numbers of one mutation.</summary>
    public static Random RandomOf(int seed, string name, int number) =>
        new(BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{name}/{number}"))));

    /// <summary>Damages a file.</summary>
    /// <param name="random">Says how.</param>
    /// <param name="text">The file; it is not changed.</param>
    /// <param name="other">Another file, for splices.</param>
    public static byte[] OfBytes(Random random, byte[] text, byte[] other)
    {
        var mutation = new Mutation(random, text, other);
        for (var steps = random.Next(1, 5); steps > 0; steps--)
            mutation.Step();
        return random.Next(50) == 0 ? mutation.Compressed() : mutation._text;
    }

    /// <summary>Damages a string; what comes of it may hold half surrogates.</summary>
    /// <param name="random">Says how.</param>
    /// <param name="text">The string.</param>
    /// <param name="other">Another string, for splices.</param>
    public static string OfText(Random random, string text, string other)
    {
        var mutation = new Mutation(random, Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(other));
        for (var steps = random.Next(0, 4); steps > 0; steps--)
            mutation.Step();
        var damaged = Encoding.UTF8.GetString(mutation._text);
        return random.Next(4) == 0 ? damaged.Insert(random.Next(damaged.Length + 1), random.Next(2) == 0 ? "\uD835" : "\uDC00") : damaged;
    }

    private void Step()
    {
        switch (_random.Next(16))
        {
            case 0:
                Flip();
                break;
            case 1:
                Replace(Slice(), []);
                break;
            case 2:
                Insert(_text[Slice()]);
                break;
            case 3:
                _text = [.. _text.AsSpan(0, Place(_text)), .. _other.AsSpan(Place(_other))];
                break;
            case 4:
                _text = _text[..Place(_text)];
                break;
            case 5:
                ReplaceRun(char.IsAsciiDigit);
                break;
            case 6:
                ReplaceRun(char.IsAsciiLetter);
                break;
            case 7:
                ReplaceString();
                break;
            case 8:
                Nest();
                break;
            case 9:
                Insert(Pick(NotUtf8));
                break;
            case 10:
                Insert([.. Enumerable.Repeat((byte)_random.Next(32), _random.Next(1, 20))]);
                break;
            case 11:
                ChangeLineEnds();
                break;
            case 12:
                Repeat();
                break;
            case 13:
                Insert(_other[SliceOf(_other)]);
                break;
            default:
                Insert(Pick(Tokens));
                break;
        }
    }

    private void Flip()
    {
        _text = [.. _text];
        for (var count = _random.Next(1, 8); count > 0 && _text.Length > 0; count--)
            _text[_random.Next(_text.Length)] ^= (byte)(1 << _random.Next(8));
    }

    // What a run of digits or letters was becomes something of another kind or size.
    private void ReplaceRun(Predicate<char> belongs)
    {
        var start = Place(_text);
        while (start < _text.Length && !belongs((char)_text[start]))
            start++;
        var end = start;
        while (end < _text.Length && belongs((char)_text[end]))
            end++;
        Replace(start..end, Pick(Tokens));
    }

    private void ReplaceString()
    {
        var start = Array.IndexOf(_text, (byte)'"', Place(_text));
        var end = start < 0 ? -1 : Array.IndexOf(_text, (byte)'"', start + 1);
        if (end > 0)
            Replace(start..(end + 1), _random.Next(3) switch { 0 => "17"u8.ToArray(), 1 => "{\"x\":[]}"u8.ToArray(), _ => Pick(Tokens) });
    }

    private void Nest()
    {
        var opening = Pick(Openings);
        var depth = (int)Math.Pow(10, _random.NextDouble() * 5);
        var nest = new byte[opening.Length * depth];
        for (var i = 0; i < depth; i++)
            opening.CopyTo(nest, i * opening.Length);
        if (_random.Next(2) == 0)
            nest = [.. nest, .. Enumerable.Repeat(opening[0] switch { (byte)'[' => (byte)']', (byte)'{' => (byte)'}', _ => (byte)')' }, depth)];
        Insert(nest);
    }

    private void ChangeLineEnds()
    {
        var end = _random.Next(4) switch { 0 => "\r"u8, 1 => "\r\n"u8, 2 => "\n\n"u8, _ => ""u8 };
        var changed = new List<byte>(_text.Length);
        foreach (var value in _text)
        {
            if (value == (byte)'\n')
                changed.AddRange(end);
            else
                changed.Add(value);
        }

        _text = [.. changed];
    }

    // Work that grows with the square of a length takes too long here.
    private void Repeat()
    {
        var part = _text[Slice()];
        var most = Math.Max(1, (RepeatedBytes - _text.Length) / Math.Max(1, part.Length));
        var times = (int)Math.Pow(most, _random.NextDouble());
        var repeated = new byte[part.Length * times];
        for (var i = 0; i < times; i++)
            part.CopyTo(repeated, i * part.Length);
        Insert(repeated);
    }

    private byte[] Compressed()
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(_text);
        _text = output.ToArray();
        if (_random.Next(2) == 0)
            Flip();
        return _text;
    }

    private void Insert(byte[] part)
    {
        var at = Place(_text);
        Replace(at..at, part);
    }

    private void Replace(Range range, byte[] part)
    {
        var (start, length) = range.GetOffsetAndLength(_text.Length);
        _text = [.. _text.AsSpan(0, start), .. part, .. _text.AsSpan(start + length)];
    }

    private Range Slice() => SliceOf(_text);

    // Mostly short, sometimes anything.
    private Range SliceOf(byte[] text)
    {
        var start = Place(text);
        var longest = text.Length - start;
        return start..(start + _random.Next(Math.Min(longest, _random.Next(3) == 0 ? longest : 24) + 1));
    }

    private int Place(byte[] text) => _random.Next(text.Length + 1);

    private byte[] Pick(byte[][] choices) => choices[_random.Next(choices.Length)];
}
