using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BibHarvester.Formats.RecordJson;

/// <summary>
/// What a newer version of the format added to a record: kept as extra fields named by their JSON pointer,
/// and written back where they stood.
/// </summary>
/// <remarks>
/// They are the end of <see cref="BibRecord.ExtraFields"/>, sorted by pointer. One whose place is gone, or is taken
/// by a member that this version knows, is written among the other extra fields instead.
/// </remarks>
internal sealed class KeptMembers
{
    public const string Format = "bibharvest-json";

    private readonly ExtraField[] _fields;
    private readonly bool[] _placed;
    private int _firstLeft;
    private readonly Stack<(string Pointer, HashSet<string> Known)> _places = new();

    private KeptMembers(ReadOnlySpan<ExtraField> fields)
    {
        _fields = fields.ToArray();
        _placed = new bool[_fields.Length];
        _places.Push(("", []));
    }

    private string Pointer => _places.Peek().Pointer;

    /// <summary>Finds which extra fields of a record can be written back in place.</summary>
    /// <param name="record">The record.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="first">The first of its extra fields that can, with all after it.</param>
    /// <returns>Them; absent where there is none.</returns>
    public static KeptMembers? Of(BibRecord record, Action<JsonSink, BibRecord, int> write, out int first)
    {
        var fields = record.ExtraFields;
        first = fields.Count;
        while (first > 0 && IsCandidate(fields, first - 1))
            first--;
        while (first < fields.Count)
        {
            var trial = new KeptMembers(fields.AsSpan()[first..]);
            using (var sink = new JsonSink(new ArrayBufferWriter<byte>()))
                sink.InScope(trial, record, first, write);
            var left = Array.LastIndexOf(trial._placed, false);
            if (left < 0)
                return new KeptMembers(fields.AsSpan()[first..]);
            first += left + 1;
        }

        return null;
    }

    public void See(ReadOnlySpan<byte> name) => _places.Peek().Known.Add(Encoding.UTF8.GetString(name));

    public void Enter(ReadOnlySpan<byte> name) => _places.Push(($"{Pointer}/{Encoding.UTF8.GetString(name)}", []));

    public void Enter(int index) => _places.Push((string.Create(CultureInfo.InvariantCulture, $"{Pointer}/{index}"), []));

    public void Leave() => _places.Pop();

    public bool HasBelow()
    {
        var below = Pointer + "/";
        return Array.Exists(_fields, f => f.Name.StartsWith(below, StringComparison.Ordinal));
    }

    /// <summary>The next span of a style that this version does not know, of the list being written.</summary>
    public Utf8Text? TakeSpan() => Take(Pointer + "/-", json =>
    {
        var source = new JsonSource(json.Bytes, ReadOptions.Default, 1, 1);
        source.Start();
        return !source.TryReadSpan(out _);
    });

    /// <summary>The word of a newer version at a member, or with no name at the element being written.</summary>
    public Utf8Text? TakeWord<T>(ReadOnlySpan<byte> name, T value, WordTable<T> table)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, table.Fallback))
            return null;
        var pointer = name.IsEmpty ? Pointer : $"{Pointer}/{Encoding.UTF8.GetString(name)}";
        return Take(pointer, json => IsText(json, out var reader) && !table.TryFind(in reader, out _));
    }

    public Utf8Text? TakeVersion(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known)
    {
        var version = known.ToArray();
        return Take($"{Pointer}/{Encoding.UTF8.GetString(name)}", json => IsText(json, out var reader) && JsonText.IsVersionAt(in reader) && !JsonText.IsAt(in reader, version));
    }

    /// <summary>The next member of the object being written that this version does not know.</summary>
    public Utf8Text? TakeMember(out string name)
    {
        var (pointer, known) = _places.Peek();
        while (_firstLeft < _fields.Length && _placed[_firstLeft])
            _firstLeft++;
        for (var i = _firstLeft; i < _fields.Length; i++)
        {
            if (_placed[i])
                continue;
            var path = _fields[i].Name;
            var slash = path.LastIndexOf('/');
            if (!path.AsSpan(0, slash).SequenceEqual(pointer))
                continue;
            name = JsonPointer.Unescape(path.AsSpan(slash + 1));
            if (known.Contains(name))
                continue;
            _placed[i] = true;
            return _fields[i].Value;
        }

        name = "";
        return null;
    }

    private static bool IsCandidate(ValueList<ExtraField> fields, int index)
    {
        var field = fields[index];
        return field.Format == Format && JsonPointer.IsPointer(field.Name) && JsonPiece.CanBeEmbedded(field.Value.Bytes.Span) &&
            (index + 1 == fields.Count || string.CompareOrdinal(field.Name, fields[index + 1].Name) <= 0);
    }

    private static bool IsText(Utf8Text json, out Utf8JsonReader reader)
    {
        reader = new Utf8JsonReader(json.Bytes.Span);
        return reader.Read() && reader.TokenType == JsonTokenType.String;
    }

    private Utf8Text? Take(string pointer, Predicate<Utf8Text> fits)
    {
        for (var i = 0; i < _fields.Length; i++)
        {
            if (_placed[i] || _fields[i].Name != pointer || !fits(_fields[i].Value))
                continue;
            _placed[i] = true;
            return _fields[i].Value;
        }

        return null;
    }
}
