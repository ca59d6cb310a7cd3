using System.Globalization;

namespace BibHarvester.Formats.Trees;

internal sealed partial class TreeNode
{
    /// <summary>
    /// What nobody took, as fields of a format: what lies deep under its JSON pointer, and then members under their names. All are in the order of
    /// names, so that it does not matter where among the others a writer puts them back.
    /// </summary>
    /// <param name="formatName">The format.</param>
    public List<ExtraField> Rest(string formatName)
    {
        var rest = new List<ExtraField>();
        var left = _members?.Where(static m => !m.Value.IsAllTaken()).OrderBy(static m => m.Name, StringComparer.Ordinal).ToList() ?? [];
        foreach (var (name, value) in left)
        {
            if (value.HasTaken())
                value.AddRest(rest, formatName, "/" + Escaped(name));
        }

        foreach (var (name, value) in left)
        {
            if (!value.HasTaken() && !value.IsBlank())
                rest.Add(new ExtraField(formatName, name.StartsWith('/') ? "/" + Escaped(name) : name, TreeJson.Write(value)));
        }

        return rest;
    }

    /// <summary>Puts back what was kept, at the place of its name; what has no such place any more is left out.</summary>
    public void Restore(ExtraField field)
    {
        if (TreeJson.Read(field.Value) is not { } value)
            return;
        var steps = field.Name.StartsWith('/') ? field.Name[1..].Split('/') : [Escaped(field.Name)];
        var at = this;
        for (var i = 0; i < steps.Length - 1 && at is not null; i++)
            at = at.Step(steps[i]);
        at?.Put(steps[^1], value);
    }

    // One value and a list of it are the same to all who read such files.
    private void AddRest(List<ExtraField> rest, string formatName, string pointer)
    {
        if (_items is [var only])
        {
            AddRest(rest, formatName, pointer, only);
            return;
        }

        for (var i = 0; i < _items?.Count; i++)
            AddRest(rest, formatName, $"{pointer}/{i.ToString(CultureInfo.InvariantCulture)}", _items[i]);
        foreach (var (name, value) in (_members ?? []).OrderBy(static m => m.Name, StringComparer.Ordinal))
            AddRest(rest, formatName, $"{pointer}/{Escaped(name)}", value);
    }

    private static void AddRest(List<ExtraField> rest, string formatName, string pointer, TreeNode value)
    {
        if (value.HasTaken())
            value.AddRest(rest, formatName, pointer);
        else if (!value.IsBlank())
            rest.Add(new ExtraField(formatName, pointer, TreeJson.Write(value)));
    }

    private bool HasTaken() => _isTaken || _items?.Exists(static i => i.HasTaken()) == true || _members?.Exists(static m => m.Value.HasTaken()) == true;

    // Nothing of it is left, and nothing is in it of which something could be.
    private bool IsAllTaken() => _isTaken && _items is null && _members is null;

    private bool IsBlank() => Kind switch
    {
        TreeKind.List => _items?.TrueForAll(static i => i.IsBlank()) != false,
        TreeKind.Map => _members?.TrueForAll(static m => m.Value.IsBlank()) != false,
        TreeKind.Null => true,
        _ => LineText.IsBlank(text),
    };

    private TreeNode? Step(string step)
    {
        if (Kind == TreeKind.Map)
            return this[Plain(step)];
        if (Items.Count == 1 && IndexOf(step) is null)
            return Items[0].Step(step);
        return Kind == TreeKind.List && IndexOf(step) is { } index && index < Items.Count ? Items[index] : null;
    }

    private void Put(string step, TreeNode value)
    {
        if (Kind == TreeKind.Map)
        {
            var at = Members.FindIndex(m => m.Name == Plain(step));
            if (at < 0)
                Members.Add((Plain(step), value));
            else
                Members[at] = (Plain(step), value);
        }
        else if (Items.Count == 1 && IndexOf(step) is null)
        {
            Items[0].Put(step, value);
        }
        else if (Kind == TreeKind.List && IndexOf(step) is { } index)
        {
            Items.Insert(Math.Min(index, Items.Count), value);
        }
    }

    private static int? IndexOf(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Plain(string step) => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
