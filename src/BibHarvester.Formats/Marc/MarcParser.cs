using System.Text;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Marc;

/// <summary>Reads records of ISO 2709: a leader, a directory, and fields between separators.</summary>
/// <remarks>
/// Diagnostics: MRC005 not UTF-8 where it should be · MRC006 too long, left out · MRC010 no record where one should begin ·
/// MRC011 the record does not end.
/// </remarks>
/// <param name="options">How to read.</param>
internal sealed class MarcParser(ReadOptions options) : IWindowParser
{
    private const byte RecordEnd = 0x1D;
    private const byte FieldEnd = 0x1E;
    private const byte SubfieldMark = 0x1F;
    private const int LeaderLength = 24;
    private const int EntryLength = 12;

    private TextPlace _place = TextPlace.Start;
    private bool _isTooLong;

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        item = default;
        while (true)
        {
            var bytes = window.Unread.Span;
            var blank = bytes.IndexOfAnyExcept("\r\n \t\0"u8);
            if (blank != 0 && bytes.Length > 0)
            {
                Advance(window, blank < 0 ? bytes.Length : blank);
                continue;
            }

            var end = bytes.IndexOf(RecordEnd);
            if (end < 0 && !window.IsFinal)
            {
                if (bytes.Length <= options.MaxRecordBytes)
                    return false;
                _isTooLong = true;
                Advance(window, bytes.Length);
                return false;
            }

            if (bytes.IsEmpty)
                return false;
            var length = end < 0 ? bytes.Length : end + 1;
            item = ToItem(bytes[..length], hasEnd: end >= 0);
            Advance(window, length);
            return true;
        }
    }

    private void Advance(InputWindow window, int length)
    {
        _place = _place.After(window.Unread.Span[..length]);
        window.Advance(length);
    }

    private ReadItem ToItem(ReadOnlySpan<byte> bytes, bool hasEnd)
    {
        var diagnostics = new List<Diagnostic>();
        var span = new SourceSpan(_place.Offset, bytes.Length);
        BibRecord? record = null;
        if (_isTooLong || bytes.Length > options.MaxRecordBytes)
            diagnostics.Add(_place.Diagnose("MRC006", $"A record is longer than {options.MaxRecordBytes} bytes."));
        else if (bytes.Length < LeaderLength || bytes.IndexOf(FieldEnd) < LeaderLength)
            diagnostics.Add(_place.Diagnose("MRC010", "Here is no record of MARC."));
        else
            record = ToRecord(bytes, hasEnd, diagnostics, span);
        _isTooLong = false;
        return new ReadItem(record, diagnostics.ToValueList(), span);
    }

    private BibRecord ToRecord(ReadOnlySpan<byte> bytes, bool hasEnd, List<Diagnostic> diagnostics, SourceSpan span)
    {
        if (!hasEnd)
            diagnostics.Add(_place.Diagnose("MRC011", "The record does not end."));
        var item = new MarcItem(Encoding.Latin1.GetString(bytes[..LeaderLength]));
        var isUtf8 = item.LeaderAt(9) == 'a' || System.Text.Unicode.Utf8.IsValid(bytes);
        if (isUtf8 && !System.Text.Unicode.Utf8.IsValid(bytes))
        {
            diagnostics.Add(_place.Diagnose("MRC005", "The record is not UTF-8, as it says, and is read as MARC-8."));
            isUtf8 = false;
        }

        var directoryEnd = bytes.IndexOf(FieldEnd);
        var at = directoryEnd + 1;
        for (var entry = LeaderLength; entry + 3 <= directoryEnd && at < bytes.Length; entry += EntryLength)
        {
            var rest = bytes[at..];
            var end = rest.IndexOfAny(FieldEnd, RecordEnd);
            var content = end < 0 ? rest : rest[..end];
            item.Fields.Add(ToField(Encoding.Latin1.GetString(bytes.Slice(entry, 3)), content, isUtf8));
            at += content.Length + 1;
        }

        var record = new MarcMapper(item, MarcFormat.Name).ToRecord(options.ExtraFields);
        var witness = (options.Witness ?? new Witness { Source = MarcFormat.Name }) with { Format = MarcFormat.Name, Place = span };
        return record with { Provenance = Provenance.Of(witness) };
    }

    private static MarcField ToField(string tag, ReadOnlySpan<byte> content, bool isUtf8)
    {
        var mark = content.IndexOf(SubfieldMark);
        if (mark < 0)
            return new MarcField(tag, ' ', ' ', Decode(content, isUtf8));
        var field = new MarcField(tag, mark > 0 ? (char)content[0] : ' ', mark > 1 ? (char)content[1] : ' ', null);
        while (mark >= 0 && mark + 1 < content.Length)
        {
            content = content[(mark + 1)..];
            mark = content.IndexOf(SubfieldMark);
            var text = content[1..Math.Max(1, mark < 0 ? content.Length : mark)];
            field.Subfields.Add(new MarcSubfield((char)content[0], LineText.Normalize(Decode(text, isUtf8))));
        }

        return field;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, bool isUtf8) => isUtf8 ? Encoding.UTF8.GetString(bytes) : Marc8.Decode(bytes);
}
