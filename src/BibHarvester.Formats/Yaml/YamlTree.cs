using System.Text.Json;
using BibHarvester.Formats.Trees;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BibHarvester.Formats.Yaml;

/// <summary>Reads YAML as trees. A plain scalar is a number, true or false only where JSON writes it so; all others are texts.</summary>
/// <param name="text">The text.</param>
/// <param name="options">How to read.</param>
internal sealed class YamlTree(string text, ReadOptions options)
{
    // Aliases save writing the same again; what they stand for comes to a few times the text, not to what its powers would be.
    private const int MaxRepeated = 1 << 20;
    private const int MaxRepeatedOfShort = 16 * 1024;
    private const int MaxRepetition = 16;

    private readonly long _mostRepeated = Math.Min(MaxRepeatedOfShort + ((long)text.Length * MaxRepetition), Math.Min(MaxRepeated, options.MaxRecordBytes));
    private readonly Parser _parser = new(new StringReader(text));
    private readonly Dictionary<string, (TreeNode Node, long Size, bool IsOver)> _anchors = new(StringComparer.Ordinal);
    private long _size;
    private long _repeated;

    /// <summary>What is wrong with the text; absent where nothing is.</summary>
    public Diagnostic? Fault { get; private set; }

    /// <summary>What is left out, and why: aliases that name too much, or something that has not ended; keys that hold too much.</summary>
    public List<(int Line, int Column, string Reason)> Refused { get; } = [];

    /// <summary>The next document, as far as it can be read; absent where there is none.</summary>
    /// <param name="prefix">With which the code of a diagnostic begins.</param>
    public TreeNode? Next(string prefix)
    {
        TreeNode? root = null;
        try
        {
            while (Fault is null && _parser.MoveNext())
            {
                if (_parser.Current is DocumentStart)
                {
                    _anchors.Clear();
                    _parser.MoveNext();
                    Build(0, node => root = node);
                    return root;
                }
            }
        }
        catch (YamlException e)
        {
            Fault = new Diagnostic(prefix + "001", (int)e.Start.Line, (int)e.Start.Column, $"The YAML is broken here: {e.Message}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            Fault = new Diagnostic(prefix + "001", $"The YAML cannot be read: {e.Message}");
        }

        return root;
    }

    // A value is handed over before what is in it is read, so that what comes before a fault is not lost.
    private void Build(int depth, Action<TreeNode> take)
    {
        var current = _parser.Current!;
        var (line, column) = ((int)current.Start.Line, (int)current.Start.Column);
        var anchor = current is NodeEvent { Anchor: { IsEmpty: false } name } ? name.Value : null;
        var before = _size;
        if (current is AnchorAlias alias)
        {
            take(Repeat(alias.Value.Value, line, column));
            return;
        }

        if (current is Scalar scalar)
        {
            var value = OfScalar(scalar, line, column);
            _size += scalar.Value.Length + 8;
            Remember(anchor, value, before, isOver: true);
            take(value);
            return;
        }

        if (depth >= options.MaxDepth)
            throw new YamlException(current.Start, current.End, $"Values are nested more than {options.MaxDepth} deep.");
        var node = new TreeNode(current is MappingStart ? TreeKind.Map : TreeKind.List) { Line = line, Column = column };
        _size += 8;
        Remember(anchor, node, before, isOver: false);
        take(node);
        while (_parser.MoveNext() && _parser.Current is not (MappingEnd or SequenceEnd))
        {
            if (node.Kind == TreeKind.List)
                Build(depth + 1, node.Items.Add);
            else
                BuildMember(node, depth);
        }

        if (node.Kind == TreeKind.Map)
            Merge(node);
        Remember(anchor, node, before, isOver: true);
    }

    private void BuildMember(TreeNode map, int depth)
    {
        TreeNode? key = null;
        var before = _size;
        Build(depth + 1, node => key = node);
        if (!_parser.MoveNext())
            return;
        var name = key!.Kind is TreeKind.List or TreeKind.Map ? NameOf(key, _size - before) : key.RawText ?? "";
        Build(depth + 1, node => map.Members.Add((name, node)));
    }

    // A list or map in whose keys are such again is quoted in what is quoted, which doubles its length each time.
    private string NameOf(TreeNode key, long size)
    {
        if (_repeated + size > _mostRepeated)
        {
            Refused.Add((key.Line, key.Column, "A key that is a list or a map, and holds too much for a name, is left out; its value is kept."));
            return "";
        }

        var name = TreeJson.Write(key).ToString();
        _repeated += name.Length;
        _size += name.Length;
        return name;
    }

    private void Remember(string? anchor, TreeNode node, long before, bool isOver)
    {
        if (anchor is not null)
            _anchors[anchor] = (node, _size - before, isOver);
    }

    private TreeNode Repeat(string anchor, int line, int column)
    {
        if (_anchors.TryGetValue(anchor, out var named) && named.IsOver && _repeated + named.Size <= _mostRepeated)
        {
            _repeated += named.Size;
            _size += named.Size;
            return named.Node;
        }

        Refused.Add((line, column, "An alias that names too much, or nothing that has ended, is left out."));
        return new TreeNode(TreeKind.Null) { Line = line, Column = column };
    }

    // "<<" adds the members of other maps that the map itself has not; of several, the last comes first.
    private static void Merge(TreeNode map)
    {
        var merged = map.Members.Where(IsMerge).Select(m => m.Value).Reverse().ToArray();
        if (merged.Length == 0)
            return;
        map.Members.RemoveAll(IsMerge);
        var names = map.Members.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        map.Members.AddRange(merged.SelectMany(value => value.All).SelectMany(other => other.Members).Where(m => names.Add(m.Name)));
    }

    private static bool IsMerge((string Name, TreeNode Value) member) => member.Name == "<<" && member.Value.Kind is TreeKind.Map or TreeKind.List;

    private static TreeNode OfScalar(Scalar scalar, int line, int column)
    {
        var value = scalar.Value;
        if (scalar is { Style: ScalarStyle.Plain, IsKey: false })
        {
            if (value is "" or "~" or "null" or "Null" or "NULL")
                return new TreeNode(TreeKind.Null) { Line = line, Column = column };
            if (value is "true" or "false" || IsNumber(value))
                return new TreeNode(TreeKind.Bare, value) { Line = line, Column = column };
        }

        return new TreeNode(TreeKind.Text, value) { Line = line, Column = column };
    }

    private static bool IsNumber(string value)
    {
        if (value.Length > 32 || value[0] is not (>= '0' and <= '9' or '-'))
            return false;
        try
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value));
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
