using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>Hayagriva's YAML among the formats.</summary>
internal static class HayagrivaFormat
{
    public const string Name = "hayagriva-yaml";

    // Fields that only an entry of this format has, and no text of another begins a line with.
    private static readonly string[] Own = ["serial-number:", "page-range:", "page-total:", "volume-total:", "time-range:", "affiliated:", "parent:"];

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Hayagriva's YAML, the bibliographies of Typst",
        Extensions = [".yml", ".yaml"],
        Reader = new HayagrivaReader(),
        Writer = new HayagrivaWriter(),
        Fields = HayagrivaFields.Rules,
        Recognize = Recognize,
    };

    // A key alone on its line, and beneath it, indented, fields.
    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.IsJson || sample.Root is not null)
            return Confidence.None;
        var isBelowKey = false;
        var confidence = Confidence.None;
        foreach (var line in sample.Text.AsSpan().EnumerateLines())
        {
            var content = line.Trim();
            if (content.IsEmpty || content[0] == '#' || content is "---")
                continue;
            if (line[0] is not (' ' or '\t'))
            {
                if (content[^1] != ':' && !content.Contains(": {", StringComparison.Ordinal))
                    return Confidence.None;
                isBelowKey = true;
                continue;
            }

            if (!isBelowKey)
                return Confidence.None;
            if (content.StartsWith("type:", StringComparison.Ordinal) && HayagrivaTypes.IsKnown(content[5..].Trim().Trim('"').ToString()))
                confidence = confidence == Confidence.None ? Confidence.Likely : confidence;
            foreach (var field in Own)
            {
                if (content.StartsWith(field, StringComparison.Ordinal))
                    confidence = Confidence.Certain;
            }
        }

        return confidence;
    }
}
