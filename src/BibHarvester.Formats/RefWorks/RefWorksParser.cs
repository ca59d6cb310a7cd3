using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Reading;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.RefWorks;

/// <summary>Reads lines of a tag, a blank, the value; a record begins at <c>RT</c>. What stands before the first is the file's legend.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as RWK…; RWK010 a value is not what its tag says, and is kept as it stands · RWK011 the type is unknown.</remarks>
/// <param name="options">How to read.</param>
internal sealed class RefWorksParser(ReadOptions options) : TaggedParser(RefWorksFormat.Name, "RWK", options)
{
    private const int LongestTag = 5;

    private readonly EndNoteReading _reading = new(RefWorksFormat.Name, options);

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        (tag, value) = ("", line);
        var text = line.AsSpan().TrimStart(" \t\uFEFF");
        if (text.IsWhiteSpace())
            return LineKind.Nothing;
        var length = TagLength(text);
        if (length == 0)
            return IsOpen ? LineKind.More : LineKind.Nothing;
        tag = text[..length].ToString().ToUpperInvariant();
        value = text[length..].ToString();
        if (tag == "RT")
            return LineKind.Start;
        return IsOpen ? LineKind.Tag : LineKind.Nothing;
    }

    /// <inheritdoc/>
    protected override string Join(string tag, IReadOnlyList<string> parts) => tag == "K1" ? string.Join(';', parts) : base.Join(tag, parts);

    /// <inheritdoc/>
    protected override string Trim(string value) => value.Trim(' ', '\t');

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines)
    {
        var type = TypeOf(lines);
        var values = new List<EndNoteValue>(lines.Count);
        var places = new List<TextPlace>(lines.Count);
        for (var i = 1; i < lines.Count; i++)
        {
            var (tag, text, place) = lines[i];
            foreach (var value in Values(RefWorksTags.FieldOf(type.Work, tag), tag, text))
            {
                values.Add(value);
                places.Add(place);
            }
        }

        var record = _reading.ToRecord(type, values);
        foreach (var i in _reading.Unread)
            Diagnose(places[i], "010", $"The value of {values[i].Tag} is kept as it stands.");
        return record;
    }

    /// <summary>A value without the mark that CNKI puts behind lists of one.</summary>
    public static string Unmark(EndNoteField field, string text)
    {
        if (field is not (EndNoteField.Title or EndNoteField.Journal or EndNoteField.SecondaryTitle or EndNoteField.Publisher or EndNoteField.Language))
            return text;
        var length = text.Length;
        while (length > 0 && text[length - 1] is ';' or '；' or ' ')
            length--;
        return length == 0 ? text : text[..length];
    }

    private static IEnumerable<EndNoteValue> Values(EndNoteField field, string tag, string text)
    {
        var parts = field == EndNoteField.Keyword ? text.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries) : [text];
        foreach (var part in parts)
        {
            if (LineText.Normalize(Unmark(field, part)) is { } line)
                yield return new EndNoteValue(field, tag, line);
        }
    }

    private EndNoteType TypeOf(IReadOnlyList<TaggedLine> lines)
    {
        var name = lines[0].Value;
        if (RefWorksTypes.Table.Read(name, []).Work is not { } work)
        {
            Diagnose(lines[0].Place, "011", $"The type '{name}' is unknown.");
            return new EndNoteType(WorkType.Document, LineText.Normalize(name));
        }

        // Yearbooks come as standards, results of research as other articles.
        var databases = lines.Where(l => l.Tag == "DB").Select(l => new EndNoteValue(EndNoteField.Database, l.Tag, l.Value)).ToList();
        return CnkiType.Of(new EndNoteType(work), databases);
    }

    // CNKI leaves out the blank before a Chinese name, and writes tags of numbers in small letters.
    private static int TagLength(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && length <= LongestTag && char.IsAsciiLetterOrDigit(line[length]))
            length++;
        if (length is < 2 or > LongestTag || !RefWorksTags.IsTag(line[..length].ToString().ToUpperInvariant()))
            return 0;
        var rest = line[length..];
        if (rest is ['=', ..])
            return 0;
        var isSmall = line[..length].ContainsAnyInRange('a', 'z');
        if (rest.IsEmpty || rest[0] is ' ' or '\t' or '\u3000')
            return isSmall && rest.TrimStart() is not [>= '0' and <= '9', ..] ? 0 : length;
        return !isSmall && rest[0] > '\u2E7F' ? length : 0;
    }
}
