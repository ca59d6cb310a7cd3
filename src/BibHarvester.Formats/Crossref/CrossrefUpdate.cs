using System.Runtime.InteropServices;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>An element of <c>update-to</c> or <c>updated-by</c>, as it was read.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CrossrefUpdate
{
    public required JsonPath Place { get; init; }

    public bool IsNotice { get; init; }

    public JsonSlice Raw { get; init; }

    public Identifier? Target { get; init; }

    public string? Type { get; init; }

    public string? Source { get; init; }

    public JsonString? Label { get; init; }

    public BibDate? Date { get; init; }

    public JsonSlice DateRaw { get; init; }
}
