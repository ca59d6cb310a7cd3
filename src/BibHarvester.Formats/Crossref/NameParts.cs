using System.Runtime.InteropServices;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>A name as the source splits it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NameParts
{
    public JsonString? Given;
    public JsonString? Family;
    public JsonString? Suffix;
    public JsonString? DroppingParticle;
    public JsonString? NonDroppingParticle;
    public JsonString? Whole;
}
