using System.Globalization;

namespace BibHarvester.Formats.Trees;

/// <summary>A value of YAML or JSON with all that is in it. What a reader takes of it is marked, so that the rest can be kept.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">The text of a text, number, true or false.</param>
internal sealed partial class TreeNode(TreeKind kind, string? text = null)
{
    // Most values have nothing in them.
    private List<(string Name, TreeNode Value)>? _members;
    private List<TreeNode>? _items;
    private bool _isTaken;

    public TreeKind Kind => kind;

    /// <summary>The line on which it begins, from 1; 0 where that is not known.</summary>
    public int Line { get; init; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; init; }

    /// <summary>What is in a map, in order.</summary>
    public List<(string Name, TreeNode Value)> Members => _members ??= [];

    /// <summary>What is in a list, in order.</summary>
    public List<TreeNode> Items => _items ??= [];

    /// <summary>The text of a text, number, true or false, as it stands.</summary>
    public string? RawText => text;

    public static TreeNode OfText(string value) => new(TreeKind.Text, value);

    public static TreeNode OfNumber(int value) => new(TreeKind.Bare, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A whole number where the text is one, as JSON writes it; else the text.</summary>
    public static TreeNode OfNumberOrText(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == value
            ? OfNumber(number)
            : OfText(value);

    public static TreeNode OfList(IEnumerable<TreeNode> items)
    {
        var list = new TreeNode(TreeKind.List);
        list.Items.AddRange(items);
        return list;
    }

    /// <summary>The first member of a name, in exactly these letters.</summary>
    public TreeNode? this[string name]
    {
        get
        {
            if (_members is null)
                return null;
            foreach (var (member, value) in _members)
            {
                if (member.Equals(name, StringComparison.Ordinal))
                    return value;
            }

            return null;
        }
    }

    /// <summary>What a list has in it; what is no list stands for itself.</summary>
    public IEnumerable<TreeNode> All => Kind switch { TreeKind.List => Items, TreeKind.Null => [], _ => [this] };

    /// <summary>Whether it is nothing, or has nothing in it.</summary>
    public bool IsEmpty => Kind switch
    {
        TreeKind.Null => true,
        TreeKind.List => _items is not { Count: > 0 },
        TreeKind.Map => _members is not { Count: > 0 },
        _ => string.IsNullOrEmpty(text),
    };

    /// <summary>What a member has in it, where it is a list; else the member, where there is one.</summary>
    public IEnumerable<TreeNode> AllOf(string name) => this[name]?.All ?? [];

    /// <summary>Marks it, and all that is in it, as taken.</summary>
    public void TakeAll()
    {
        _isTaken = true;
        _items?.ForEach(static i => i.TakeAll());
        _members?.ForEach(static m => m.Value.TakeAll());
    }

    /// <summary>The text on one line, which is taken; absent where there is none.</summary>
    public string? Take()
    {
        if (LineText.Normalize(text) is not { } line)
            return null;
        _isTaken = true;
        return line;
    }

    /// <summary>Gives back what was taken, because nothing could be made of it.</summary>
    public void PutBack() => _isTaken = false;

    /// <summary>The text of a member on one line, which is taken; absent where it is no text or there is none.</summary>
    public string? Take(string name) => this[name]?.Take();

    /// <summary>Adds a member, where there is something in it.</summary>
    public void Add(string name, TreeNode? value)
    {
        if (value is not null && !value.IsEmpty)
            Members.Add((name, value));
    }

    /// <summary>Adds a text, where there is one.</summary>
    public void Add(string name, string? value)
    {
        if (LineText.Normalize(value) is { } line)
            Members.Add((name, OfText(line)));
    }

    /// <summary>Whether another tree says the same, in the same order.</summary>
    public bool SaysSame(TreeNode other)
    {
        var (items, members) = (_items?.Count ?? 0, _members?.Count ?? 0);
        if (Kind != other.Kind || RawText != other.RawText || items != (other._items?.Count ?? 0) || members != (other._members?.Count ?? 0))
            return false;
        for (var i = 0; i < items; i++)
        {
            if (!_items![i].SaysSame(other._items![i]))
                return false;
        }

        for (var i = 0; i < members; i++)
        {
            if (_members![i].Name != other._members![i].Name || !_members[i].Value.SaysSame(other._members[i].Value))
                return false;
        }

        return true;
    }

    public Diagnostic Diagnose(string code, string message) => Line == 0 ? new Diagnostic(code, message) : new Diagnostic(code, Line, Column, message);
}
