using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Reading;

/// <summary>Payloads in memory as streams.</summary>
internal static class PayloadStream
{
    public static MemoryStream Of(ReadOnlyMemory<byte> payload) =>
        MemoryMarshal.TryGetArray(payload, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(payload.ToArray(), writable: false);
}
