using System.Runtime.InteropServices;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>A name as the source splits it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NameParts
{
    public string? Given;
    public string? Family;
    public string? Suffix;
    public string? DroppingParticle;
    public string? NonDroppingParticle;
    public string? Whole;
    public JsonSlice GivenRaw;
    public JsonSlice FamilyRaw;
    public JsonSlice WholeRaw;

    /// <summary>Where the family name stood, or the only name.</summary>
    public readonly JsonSlice Raw => Family is null ? GivenRaw : FamilyRaw;
}
