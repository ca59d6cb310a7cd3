using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Coins;

/// <summary>COinS, OpenURL's context objects in the spans of web pages, among the formats.</summary>
/// <remarks>See https://www.niso.org/publications/z3988-2004-r2010 and its registry of formats.</remarks>
internal static class CoinsFormat
{
    public const string Name = "coins";
    public const string Mark = "Z3988";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "COinS (OpenURL in spans of web pages)",
        Extensions = [".html", ".htm"],
        MediaType = "text/html",
        Reader = new CoinsReader(),
        Writer = new CoinsWriter(),
        Fields = CoinsFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.IsJson)
            return Confidence.None;
        var isPage = sample.Text is ['<', ..];
        if (isPage ? sample.Has(Mark) && sample.Has("ctx_ver=") : sample.Text.StartsWith("ctx_ver=Z39.88", StringComparison.Ordinal))
            return Confidence.Certain;
        return sample.Has("rft_val_fmt=") ? Confidence.Likely : Confidence.None;
    }
}
