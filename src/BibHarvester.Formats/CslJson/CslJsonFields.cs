using BibHarvester.Csl.Items;

namespace BibHarvester.Formats.CslJson;

/// <summary>What CSL-JSON carries of a record, and where it stands.</summary>
public static class CslJsonFields
{
    /// <summary>The table that writing, reading and <see cref="CslJsonWriter.Project"/> follow.</summary>
    public static ValueList<FieldRule> Rules { get; } =
        CslFields.All.Select(f => new FieldRule(f.Variable, f.Record.Split(':', ',', ';')[0], f.Record)).ToValueList();
}
