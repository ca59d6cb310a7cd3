using System.Globalization;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Values that point to a field of a data container: <c>xdata=key-author-1</c>, also as parts of a list (biblatex manual, 3.13.6).</summary>
internal static class XDataPointer
{
    private const string Mark = "xdata=";
    private const string Joint = " and ";

    /// <summary>Whether a value points to others, or a part of it where it is a list.</summary>
    public static bool Is(ReadOnlySpan<char> value, BibTeXField? field) =>
        Is(value) || (field is { IsList: true } && value.Contains(Joint + Mark, StringComparison.OrdinalIgnoreCase));

    private static bool Is(ReadOnlySpan<char> value) => value.Length > Mark.Length && value[0] is 'x' or 'X' or ' ' &&
        value.TrimStart().StartsWith(Mark, StringComparison.OrdinalIgnoreCase);

    /// <summary>The keys of the containers to which a value points.</summary>
    public static IEnumerable<string> KeysOf(string value) => value.Split(Joint).Where(part => Is(part)).Select(part => Parse(part).Key);

    /// <summary>The value with what it points to; a part that points to nothing stays as it stands.</summary>
    /// <param name="value">The value.</param>
    /// <param name="find">Finds the value of a field of a container.</param>
    public static string Expand(string value, Func<string, string, string?> find)
    {
        var parts = value.Split(Joint);
        for (var i = 0; i < parts.Length; i++)
        {
            if (!Is(parts[i]))
                continue;
            var (key, field, index) = Parse(parts[i]);
            if (find(key, field) is not { } found)
                continue;
            var list = found.Split(Joint);
            parts[i] = index == 0 ? found : index <= list.Length ? list[index - 1].Trim() : parts[i];
        }

        return string.Join(Joint, parts);
    }

    // Keys may have hyphens: the field is the last word, or the last before a number.
    private static (string Key, string Field, int Index) Parse(string part)
    {
        var pointer = part.Trim()[Mark.Length..].Trim();
        var dash = pointer.LastIndexOf('-');
        var index = 0;
        if (dash > 0 && int.TryParse(pointer.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out index))
        {
            pointer = pointer[..dash];
            dash = pointer.LastIndexOf('-');
        }

        return dash > 0 ? (pointer[..dash], pointer[(dash + 1)..], index) : (pointer, "", 0);
    }
}
