using System.Runtime.InteropServices;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads one file: remembers its macros, keys and place.</summary>
/// <param name="dialect">Which of the two languages the file is in.</param>
/// <param name="options">How to read.</param>
internal sealed class BibTeXParser(BibTeXDialect dialect, ReadOptions options) : IWindowParser
{
    private const int LongestSaid = 2000;

    private readonly EntryWalk _walk = new(options);
    private readonly SeenKeys _keys = new();
    private readonly DraftLists _lists = new();
    private readonly TexDecoder _tex = new();
    private readonly Witness _witness = (options.Witness ?? new Witness { Source = dialect.Name }) with { Format = dialect.Name };

    /// <summary>Whether an entry has been found whose parents must be known before it can be read.</summary>
    public bool WantsParents { get; private set; }

    /// <summary>The entries to which others point.</summary>
    public ParentEntries? Parents { get; set; }

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        item = default;
        if (!WantsParents && !_walk.TryRead(window))
            return false;
        WantsParents = Parents is null && ParentEntries.IsChild(_walk.Entry);
        if (WantsParents)
            return false;
        var record = ToRecord(_walk.Entry);
        item = new ReadItem(record, _walk.Entry.Diagnostics.ToValueList(), _walk.Span);
        return true;
    }

    private BibRecord? ToRecord(EntryText entry)
    {
        if (entry.Type is null)
            return null;
        _lists.Clear();
        var draft = new BibTeXDraft(_lists) { EntryType = entry.Type, Key = entry.Key, Dialect = dialect };
        if (entry.Key is null)
            Diagnose(0, "BIB002", "The entry has no key.");
        else if (!_keys.Add(entry.Key))
            Diagnose(0, "BIB003", $"The key '{entry.Key}' was there before.");
        var fields = CollectionsMarshal.AsSpan(entry.Fields);
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            if (IsRepeated(fields[..i], field))
                Diagnose(field.At, "BIB006", $"The field '{field.Name}' is repeated, and its first value counts: not '{Said(entry.ValueOf(field))}'.");
            else if (!draft.Take(field.Name, field.Field, Value(entry, field), _tex))
                Diagnose(field.At, "BIB009", $"The value of '{field.Name}' is not what the field says, or not all of it is: '{Said(entry.ValueOf(field))}'.");
            if (!_tex.Remarks.IsEmpty)
                Report(field);
        }

        if (Parents?.Inherit(entry, draft, _tex) is { } missing)
            Diagnose(0, "BIB016", $"The entry '{missing}' that this one points to is not in the file.");
        // What is inherited is reported where it stands.
        _tex.Remarks.Clear();
        draft.Complete();
        foreach (var (name, raw) in draft.Unsaid)
            Diagnose(0, "BIB009", $"The value of '{name}' contradicts another: '{Said(raw)}'.");
        return draft.ToRecord(options.ExtraFields, _witness with { Place = _walk.Span });
    }

    private void Report(EntryField field)
    {
        if (_tex.Remarks.UnknownCommand is { } command)
            Diagnose(field.At, "BIB019", $"The command '{command}' in '{field.Name}' is not known and stays in the text.");
        foreach (var tex in _tex.Remarks.LeftOut.Concat(_tex.Remarks.Addresses))
            Diagnose(field.At, "BIB021", $"What is not printed of '{field.Name}' is left out: '{Said(tex)}'.");
        _tex.Remarks.Clear();
    }

    private ReadOnlySpan<char> Value(EntryText entry, EntryField field)
    {
        var value = entry.ValueOf(field);
        if (Parents is null || !XDataPointer.Is(value, field.Field))
            return value;
        Diagnose(field.At, "BIB018", $"The value of '{field.Name}' is that of '{Said(value)}'.");
        return Parents.Expand(value.ToString(), field.Field);
    }

    private static bool IsRepeated(ReadOnlySpan<EntryField> before, EntryField field)
    {
        foreach (ref readonly var other in before[Math.Max(0, before.Length - 200)..])
        {
            if (ReferenceEquals(other.Name, field.Name) || (field.Field is null && other.Name.Equals(field.Name, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private static string Said(ReadOnlySpan<char> value) => value.Length <= LongestSaid ? value.ToString() : $"{value[..LongestSaid]}…";

    private void Diagnose(int at, string code, string message) => _walk.Entry.Diagnostics.Add(_walk.PlaceOf(at).Diagnose(code, message));
}
