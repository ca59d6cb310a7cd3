using System.Text.Json;

namespace BibHarvester.Merging;

/// <summary>The names of the fields that a merge decides on.</summary>
internal static class MergeFields
{
    private static readonly string[] Names = [.. Enum.GetNames<MergeField>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static readonly string[] Paths = [.. Names.Select(name => "/" + name)];

    /// <summary>The field's name in the record's own JSON.</summary>
    public static string NameOf(MergeField field) => Names[(int)field];

    /// <summary>The JSON pointer of the field.</summary>
    public static string PathOf(MergeField field) => Paths[(int)field];
}
