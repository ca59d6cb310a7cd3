using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>NoteFirst's XML among the formats, as Wanfang and VIP export it; VIP's own XML is read too.</summary>
internal static class NoteFirstFormat
{
    public const string Name = "notefirst";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "NoteFirst XML",
        Extensions = [".xml", ".nfxml"],
        MediaType = "application/xml",
        Reader = Reader,
        Writer = new NoteFirstWriter(),
        Fields = NoteFirstFields.Rules,
        Recognize = Recognize,
    };

    internal static IRecordReader Reader => field ??= new NoteFirstReader();

    private static Confidence Recognize(FormatSample sample) => sample.Root?.LocalName.ToUpperInvariant() switch
    {
        "BIBLIOGRAPHIES" => Confidence.Certain,
        "BIBLIOGRAPHY" => sample.Has("PrimaryTitle") ? Confidence.Certain : Confidence.Possible,
        "RESOURCELIST" or "PERIODICALPAPER" => sample.Has("PeriodicalPaper") ? Confidence.Certain : Confidence.None,
        _ => Confidence.None,
    };
}
