using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.NoteExpress;

/// <summary>NoteExpress's lines among the formats, as CNKI, Wanfang, VIP and Book学术 export them.</summary>
internal static class NoteExpressFormat
{
    public const string Name = "noteexpress";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "NoteExpress",
        Extensions = [".net"],
        Reader = Reader,
        Writer = new NoteExpressWriter(),
        Fields = NoteExpressFields.Rules,
        Recognize = Recognize,
    };

    internal static IRecordReader Reader => field ??= new TaggedReader(static options => new NoteExpressParser(options));

    private static Confidence Recognize(FormatSample sample) => sample.HasLine("{Reference Type}") || sample.HasLine("[Reference Type]") || sample.Has(";{Reference Type}") ? Confidence.Certain : Confidence.None;
}
