using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace BibHarvester.Formats.Json;

/// <summary>Where a value stands within a record: a member, or a member of an element. It becomes text only when a value is kept.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct JsonPath
{
    private readonly string _root;
    private readonly int _index;
    private readonly string? _member;
    private readonly int _innerIndex;
    private readonly string? _innerMember;

    private JsonPath(string root, int index = 0, string? member = null, int innerIndex = 0, string? innerMember = null)
    {
        _root = root;
        _index = index;
        _member = member;
        _innerIndex = innerIndex;
        _innerMember = innerMember;
    }

    /// <summary>The path of a member of the record, or a JSON pointer.</summary>
    public static implicit operator JsonPath(string path) => new(path);

    /// <summary>The path of a member of an element of the list here; without a member that of the element.</summary>
    public JsonPath At(int index, string member) =>
        _member is null ? new JsonPath(_root, index, member)
        : _innerMember is null ? new JsonPath(_root, _index, _member, index, member)
        : new JsonPath(ToString(), index, member);

    /// <summary>The path of a member of the object here.</summary>
    public JsonPath Member(string member) => new($"{Rooted()}/{Escaped(member)}");

    /// <summary>The path of a member of a member of an element, as the parts that make it; absent for other paths.</summary>
    public (string Root, int Index, string Member)? Parts =>
        _member is not null && _innerMember is null ? (_root, _index, _member) : null;

    /// <summary>The name of a member of the record, or a JSON pointer to what stands deeper.</summary>
    public override string ToString() => _member is null ? _root : Rooted();

    private string Rooted()
    {
        var text = new StringBuilder();
        if (!_root.StartsWith('/'))
            text.Append('/');
        text.Append(_root);
        Append(text, _index, _member);
        Append(text, _innerIndex, _innerMember);
        return text.ToString();
    }

    private static void Append(StringBuilder text, int index, string? member)
    {
        if (member is null)
            return;
        text.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
        if (member.Length > 0)
            text.Append('/').Append(Escaped(member));
    }

    private static string Escaped(string member) =>
        member.Contains('~', StringComparison.Ordinal) || member.Contains('/', StringComparison.Ordinal)
            ? member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : member;
}
