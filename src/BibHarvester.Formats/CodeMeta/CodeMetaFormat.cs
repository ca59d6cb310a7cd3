using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.CodeMeta;

/// <summary>CodeMeta among the formats.</summary>
internal static class CodeMetaFormat
{
    public const string Name = "codemeta-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "CodeMeta JSON (codemeta.json)",
        Extensions = [".json"],
        MediaType = "application/ld+json",
        Reader = new CodeMetaReader(),
        Fields = SchemaOrg.SchemaOrgFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("codemeta") && sample.Has("\"@context\"") ? Confidence.Certain : Confidence.None,
    };
}
