using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Reading;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.EndNoteTagged;

/// <summary>Reads lines of a per cent sign and one more, a blank, the value. A record begins at <c>%0</c>; those without it part at an empty line.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as ENW…; ENW010 a value is not what its tag says, and is kept as it stands · ENW011 the type is unknown.</remarks>
/// <param name="options">How to read.</param>
internal sealed class EndNoteTaggedParser(ReadOptions options) : TaggedParser(EndNoteTaggedFormat.Name, "ENW", options)
{
    private const string TypeTag = "%0";

    private bool _isParted;
    private bool _hasType;
    private bool _hasTitle;

    private readonly EndNoteReading _reading = new(EndNoteTaggedFormat.Name, options);

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        (tag, value) = ("", line);
        var text = line.AsSpan().TrimStart(" \t\uFEFF");
        if (text.IsWhiteSpace())
        {
            _isParted = true;
            return LineKind.Nothing;
        }

        // CNKI glues the first record to a script of its page.
        if (!IsOpen && text.IndexOf(";%0 ", StringComparison.Ordinal) is >= 0 and var begins)
            text = text[(begins + 1)..];
        if (text.Length >= 2 && text[0] == '%' && text[1] is > ' ' and < '\u007F' && (text.Length == 2 || text[2] is ' ' or '\t' or '\u3000'))
        {
            (tag, value) = (text[..2].ToString(), text[2..].ToString());
        }
        else
        {
            var space = text.IndexOf(' ');
            if (!IsOpen || space < 0 || !EndNoteTaggedTags.IsNamed(text[..space]))
                return LineKind.More;
            (tag, value) = (text[..space].ToString(), text[space..].ToString());
        }

        if (IsOpen && IsStart(tag))
            return LineKind.Start;
        _isParted = false;
        _hasType |= tag == TypeTag;
        _hasTitle |= tag == "%T";
        return LineKind.Tag;
    }

    /// <inheritdoc/>
    protected override string Join(string tag, IReadOnlyList<string> parts) => tag == "%K" ? string.Join(';', parts) : base.Join(tag, parts);

    /// <inheritdoc/>
    protected override string Trim(string value) => value.Trim(' ', '\t');

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines)
    {
        (_isParted, _hasType, _hasTitle) = (false, false, false);
        var values = new List<EndNoteValue>(lines.Count);
        var places = new List<TextPlace>(lines.Count);
        string? name = null;
        foreach (var (tag, text, place) in lines)
        {
            if (tag == TypeTag && name is null)
            {
                name = text;
                continue;
            }

            foreach (var value in Values(tag, text))
            {
                values.Add(value);
                places.Add(place);
            }
        }

        var type = TypeOf(name, values, lines[0].Place);
        for (var i = 0; i < values.Count && type.Work == WorkType.Patent; i++)
        {
            // The older tag of the editor is EndNote's second author: the office that granted the patent.
            if (values[i].Field == EndNoteField.Editor)
                values[i] = values[i] with { Field = EndNoteField.SecondaryAuthor };
        }

        var record = _reading.ToRecord(type, values);
        foreach (var i in _reading.Unread)
            Diagnose(places[i], "010", $"The value of {values[i].Tag} is kept as it stands.");
        return record;
    }

    private static IEnumerable<EndNoteValue> Values(string tag, string text)
    {
        var field = EndNoteTaggedTags.FieldOf(tag);
        var parts = field == EndNoteField.Keyword ? text.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries) : [text];
        foreach (var part in parts)
        {
            if (LineText.Normalize(part) is { } line)
                yield return new EndNoteValue(field, tag, line);
        }
    }

    // CNKI leaves empty lines within a record, so that they part only records that have no type, or a title already.
    private bool IsStart(string tag) => tag == TypeTag ? _hasType || _isParted || _hasTitle : _isParted && (!_hasType || (_hasTitle && tag is "%A" or "%T"));

    private EndNoteType TypeOf(string? name, List<EndNoteValue> values, TextPlace place)
    {
        if (name is null)
            return new EndNoteType(Guess(values));
        if (EndNoteTypes.Read(name, values) is { } type)
            return CnkiType.Of(type, values);
        Diagnose(place, "011", $"The type '{name}' is unknown.");
        return new EndNoteType(WorkType.Document, LineText.Normalize(name));
    }

    // As refer does.
    private static WorkType Guess(List<EndNoteValue> values) =>
        values.Exists(v => v.Field == EndNoteField.Journal) ? WorkType.JournalArticle
        : values.Exists(v => v.Field == EndNoteField.SecondaryTitle) ? WorkType.Chapter
        : values.Exists(v => v.Field == EndNoteField.Publisher) ? WorkType.Book
        : WorkType.Document;
}
