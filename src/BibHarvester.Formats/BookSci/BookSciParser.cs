using System.Net;
using System.Text;
using System.Text.Json;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.BookSci;

/// <summary>Finds the records in a page, or in JSON alone: objects with the members that only they have, also where HTML has escaped them.</summary>
/// <remarks>Diagnostics: BSC003 there is no record in the file · BSC005 a member is not what its name says, and is kept as it stands.</remarks>
/// <param name="options">How to read.</param>
internal sealed class BookSciParser(ReadOptions options) : IWindowParser
{
    // A record has one abstract in two languages; what is longer is none.
    private const int MostBytes = 1024 * 1024;
    private const int MostLongFailures = 16;

    private TextPlace _place = TextPlace.Start;
    private int _longFailures;
    private bool _hasRecord;
    private bool _hasText;

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        item = default;
        while (true)
        {
            var text = window.Unread.Span;
            _hasText |= text.ContainsAnyExcept(" \t\r\n"u8);
            var at = text.IndexOf((byte)'{');
            Advance(window, at < 0 ? text.Length : at);
            text = window.Unread.Span;
            if (text.IsEmpty)
                return window.IsFinal && TryEnd(out item);
            if (text.Length < MostBytes && !window.IsFinal)
                return false;
            var length = TryObject(window.Unread[..Math.Min(text.Length, MostBytes)], out item);
            Advance(window, Math.Max(1, length));
            if (length > 0)
                return _hasRecord = true;
        }
    }

    private bool TryEnd(out ReadItem item)
    {
        item = default;
        if (_hasRecord || !_hasText)
            return false;
        _hasRecord = true;
        item = new ReadItem(null, [TextPlace.Start.Diagnose("BSC003", "There is no record in the file.")], default);
        return true;
    }

    /// <summary>Reads the object that begins here.</summary>
    /// <returns>How long it is; 0 where it is no record.</returns>
    private int TryObject(ReadOnlyMemory<byte> text, out ReadItem item)
    {
        item = default;
        var first = text.Span[1..].TrimStart(" \t\r\n"u8);
        if (first.StartsWith("&quot;"u8) || first.StartsWith("&#34;"u8))
        {
            // It stands in an attribute or in an element's text.
            var end = text.Span.IndexOfAny((byte)'"', (byte)'<');
            end = end < 0 ? text.Length : end;
            return TryParse(Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(text.Span[..end]))), end, out item) > 0 ? end : 0;
        }

        return first.StartsWith("\""u8) ? TryParse(text, text.Length, out item) : 0;
    }

    private int TryParse(ReadOnlyMemory<byte> text, int length, out ReadItem item)
    {
        item = default;
        if (_longFailures >= MostLongFailures)
            return 0;
        try
        {
            var reader = new Utf8JsonReader(text.Span, new JsonReaderOptions { MaxDepth = options.MaxDepth });
            using var document = JsonDocument.ParseValue(ref reader);
            if (!BookSciRecord.Is(document.RootElement))
                return 0;
            var span = new SourceSpan(_place.Offset, (int)Math.Min(length, reader.BytesConsumed));
            var diagnostics = new List<Diagnostic>();
            var record = new BookSciRecord(document.RootElement, name => diagnostics.Add(_place.Diagnose("BSC005", $"The value of '{name}' is kept as it stands.")))
                .ToRecord(options.ExtraFields);
            var witness = (options.Witness ?? new Witness { Source = BookSciFormat.Name }) with { Format = BookSciFormat.Name, Place = span };
            item = new ReadItem(record with { Provenance = Provenance.Of(witness) }, diagnostics.ToValueList(), span);
            return span.Length;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Code and styles have braces too; only what goes on for long costs time.
            _longFailures += text.Length > 64 * 1024 && e is JsonException { BytePositionInLine: > 4096 } ? 1 : 0;
            return 0;
        }
    }

    private void Advance(InputWindow window, int length)
    {
        _place = _place.After(window.Unread.Span[..length]);
        window.Advance(length);
    }
}
