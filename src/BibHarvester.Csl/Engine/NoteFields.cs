using System.Buffers;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Engine;

/// <summary>Reads the variables that people write into an item's note because their program has no field for them.</summary>
/// <remarks>
/// A convention of reference managers: lines <c>variable: value</c> at the start of the note, or <c>{:variable: value}</c>
/// anywhere in it. Names are written <c>Family || Given</c>, dates as EDTF.
/// </remarks>
internal static class NoteFields
{
    private static readonly SearchValues<char> NameSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_ ");

    /// <summary>The item with what its note says; the item itself where that is nothing.</summary>
    public static CslItem Apply(CslItem item)
    {
        if (item.Text(Variable.Note) is not { } note || !note.Markup.Contains(':', StringComparison.Ordinal))
            return item;
        var builder = new CslItemBuilder(item);
        var isChanged = false;
        foreach (var (name, value) in FieldsOf(note.Markup))
            isChanged |= Set(builder, name, value);
        return isChanged ? builder.Build(item.Id) : item;
    }

    private static List<(string Name, string Value)> FieldsOf(string note)
    {
        var fields = new List<(string Name, string Value)>();
        var lines = note.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            // The first line may be a title of its own.
            if (TrySplit(lines[i].Trim(), out var name, out var value))
                fields.Add((name, value));
            else if (i > 0)
                break;
        }

        for (var at = note.IndexOf("{:", StringComparison.Ordinal); at >= 0; at = note.IndexOf("{:", at + 2, StringComparison.Ordinal))
        {
            var end = note.IndexOf('}', at);
            if (end > 0 && TrySplit(note[(at + 2)..end], out var name, out var value))
                fields.Add((name, value));
        }

        return fields;
    }

    private static bool TrySplit(string line, out string name, out string value)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        name = colon > 0 ? line[..colon].Trim() : "";
        value = colon > 0 ? line[(colon + 1)..].Trim() : "";
        return value.Length > 0 && name.Length > 0 && !name.AsSpan().ContainsAnyExcept(NameSigns);
    }

    private static bool Set(CslItemBuilder builder, string name, string value)
    {
        if (name == "type")
        {
            if (!ItemTypes.TryFind(value, out var type))
                return false;
            builder.Type = type;
            return true;
        }

        if (!Variables.TryFind(name, out var variable) && !Variables.TryFind(name.ToLowerInvariant().Replace(' ', '-'), out variable))
            return false;
        switch (Variables.Kind(variable))
        {
            case VariableKind.Date:
                builder.Set(variable, CslDates.Parse(value));
                return true;
            case VariableKind.Name:
                var bars = value.IndexOf("||", StringComparison.Ordinal);
                var person = bars < 0
                    ? new CslName { Literal = value }
                    : new CslName { Family = value[..bars].Trim(), Given = value[(bars + 2)..].Trim() };
                builder.AddNameOfNote(variable, person);
                return true;
            default:
                builder.SetVerbatim(variable, value);
                return true;
        }
    }
}
