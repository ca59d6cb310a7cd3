using System.Runtime.InteropServices;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

/// <summary>A name as DataCite has it: whole, and at times in its parts.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DataCiteName
{
    public JsonString? Name;
    public JsonString? Given;
    public JsonString? Family;
    public string? Type;
}
