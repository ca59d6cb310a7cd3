namespace BibHarvester.Formats.RecordJson;

/// <summary>A span of a rich text: <c>[start, length, style]</c>.</summary>
internal static class SpanPart
{
    public static bool TryRead(ref JsonSource source, out RichSpan value)
    {
        if (source.TryReadSpan(out value))
            return true;
        source.KeepElement();
        return false;
    }
}
