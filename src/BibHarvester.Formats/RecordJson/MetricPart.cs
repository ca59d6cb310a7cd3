namespace BibHarvester.Formats.RecordJson;

internal static class MetricPart
{
    public static void Write(JsonSink sink, Metric value)
    {
        sink.Begin();
        sink.Text("name"u8, value.Name);
        sink.Number("value"u8, value.Value);
        sink.Time("harvestedAt"u8, value.HarvestedAt);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Metric value)
    {
        value = null!;
        if (!source.Begin(out var start))
            return false;
        string? name = null;
        decimal? figure = null;
        DateTimeOffset? harvestedAt = null;
        while (source.Next())
        {
            if (source.Is("name"u8))
                name = source.Text();
            else if (source.Is("value"u8))
                figure = source.Decimal();
            else if (source.Is("harvestedAt"u8))
                harvestedAt = source.Time();
            else
                source.Keep();
        }

        if (name is null)
            return source.Reject(start, "lacks its name");
        if (figure is not { } givenValue)
            return source.Reject(start, "lacks its value");
        value = new Metric
        {
            Name = name,
            Value = givenValue,
            HarvestedAt = harvestedAt,
        };
        return true;
    }
}
