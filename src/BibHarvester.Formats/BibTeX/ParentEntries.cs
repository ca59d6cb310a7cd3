using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.BibTeX;

/// <summary>The entries of a file to which others point by <c>crossref</c> or <c>xdata</c>, wherever in the file they stand.</summary>
/// <param name="options">How to read.</param>
internal sealed class ParentEntries(ReadOptions options)
{
    private const int MostPointers = 8;

    private readonly HashSet<string> _wanted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParentEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParentEntry?> _resolved = new(StringComparer.Ordinal);
    private long _length;

    /// <summary>Whether an entry points to others.</summary>
    public static bool IsChild(EntryText entry)
    {
        foreach (var field in entry.Fields)
        {
            if (field.Field is null && (IsCrossref(field.Name) || IsXData(field.Name)))
                return true;
            if (XDataPointer.Is(entry.ValueOf(field), field.Field))
                return true;
        }

        return false;
    }

    /// <summary>Goes through a file to find them; the stream is left where it stands.</summary>
    /// <param name="input">The stream, which can seek.</param>
    /// <param name="start">Where in it the file begins.</param>
    /// <param name="options">How to read.</param>
    public static ParentEntries Find(Stream input, long start, ReadOptions options)
    {
        var parents = new ParentEntries(options);
        var here = input.Position;
        foreach (var take in parents.Steps())
        {
            input.Position = start;
            var window = new InputWindow(new Utf8Input(input));
            var walk = new EntryWalk(options);
            while (take(walk, window))
                window.Fill();
        }

        input.Position = here;
        return parents;
    }

    /// <inheritdoc cref="Find"/>
    public static async ValueTask<ParentEntries> FindAsync(Stream input, long start, ReadOptions options, CancellationToken cancellationToken)
    {
        var parents = new ParentEntries(options);
        var here = input.Position;
        foreach (var take in parents.Steps())
        {
            input.Position = start;
            var window = new InputWindow(new Utf8Input(input));
            var walk = new EntryWalk(options);
            while (take(walk, window))
                await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        input.Position = here;
        return parents;
    }

    /// <summary>Gives a draft what it lacks and its parents have.</summary>
    /// <returns>The key of a parent that the file does not have; absent where all are there.</returns>
    public string? Inherit(EntryText entry, BibTeXDraft draft, TexDecoder tex)
    {
        string? missing = null;
        var hasDate = draft.HasDate;
        foreach (var (name, keys) in Pointers(entry.Fields.Select(f => (f.Name, entry.ValueOf(f).ToString()))))
        {
            foreach (var key in keys)
            {
                if (Resolve(key, 0) is not { } parent)
                {
                    missing ??= key;
                    continue;
                }

                if (IsCrossref(name))
                    draft.KeepParent(key);
                foreach (var (target, value) in Inheritance.Of(parent, entry.Type!, isCrossref: IsCrossref(name)))
                {
                    if (!(hasDate && Inheritance.IsDate(target)))
                        draft.TakeInherited(target, Expand(value, FieldTable.Find(target)), tex);
                }
            }
        }

        return missing;
    }

    /// <summary>The value itself, or what it points to: <c>xdata=key-field</c>.</summary>
    public string Expand(string value, BibTeXField? field)
    {
        for (var times = 0; times < MostPointers && XDataPointer.Is(value, field); times++)
            value = XDataPointer.Expand(value, (key, field) => Resolve(key, 0)?.ValueOf(field));
        return value.Length <= options.MaxRecordBytes ? value : "";
    }

    private IEnumerable<Func<EntryWalk, InputWindow, bool>> Steps()
    {
        yield return (walk, window) => GoThrough(walk, window, Want);
        yield return (walk, window) => GoThrough(walk, window, Keep);
    }

    private static bool GoThrough(EntryWalk walk, InputWindow window, Action<EntryText> take)
    {
        while (walk.TryRead(window))
            take(walk.Entry);
        return !window.IsFinal;
    }

    private void Want(EntryText entry)
    {
        foreach (var field in entry.Fields)
        {
            if (IsCrossref(field.Name) || IsXData(field.Name))
                _wanted.UnionWith(Keys(field.Name, entry.ValueOf(field).ToString()));
            else if (XDataPointer.Is(entry.ValueOf(field), field.Field))
                _wanted.UnionWith(XDataPointer.KeysOf(entry.ValueOf(field).ToString()));
        }
    }

    private void Keep(EntryText entry)
    {
        if (entry is not { Key: { } key, Type: { } type } || !_wanted.Contains(key) || _entries.ContainsKey(key))
            return;
        _length += entry.TextLength;
        if (_length <= options.MaxRecordBytes)
            _entries.Add(key, new ParentEntry(type, [.. entry.Fields.Select(f => (f.Name, entry.ValueOf(f).ToString()))]));
    }

    // A parent with what it has from its own parents; who points to himself has nothing from there.
    private ParentEntry? Resolve(string key, int depth)
    {
        if (_resolved.TryGetValue(key, out var known))
            return known;
        if (!_entries.TryGetValue(key, out var entry) || depth > options.MaxDepth)
            return null;
        _resolved[key] = entry;
        var fields = new List<(string Name, string Value)>(entry.Fields);
        foreach (var (name, keys) in Pointers(entry.Fields))
        {
            foreach (var parent in keys.Select(k => Resolve(k, depth + 1)).OfType<ParentEntry>())
            {
                foreach (var inherited in Inheritance.Of(parent, entry.Type, IsCrossref(name)))
                {
                    if (!fields.Exists(f => f.Name.Equals(inherited.Name, StringComparison.OrdinalIgnoreCase)))
                        fields.Add(inherited);
                }
            }
        }

        return _resolved[key] = new ParentEntry(entry.Type, fields);
    }

    // What an entry has from its data containers comes before what it has from its parent.
    private static IEnumerable<(string Name, string[] Keys)> Pointers(IEnumerable<(string Name, string Value)> fields) => fields
        .Where(f => IsCrossref(f.Name) || IsXData(f.Name))
        .OrderBy(f => IsCrossref(f.Name))
        .Select(f => (f.Name, Keys(f.Name, f.Value)));

    private static string[] Keys(string name, string value) =>
        IsCrossref(name) ? [value.Trim()] : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsCrossref(string name) => name.Equals("crossref", StringComparison.OrdinalIgnoreCase);

    private static bool IsXData(string name) => name.Equals("xdata", StringComparison.OrdinalIgnoreCase);
}
