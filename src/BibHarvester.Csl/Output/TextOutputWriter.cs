using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>Plain text.</summary>
internal sealed class TextOutputWriter() : OutputWriter(hyperlinks: false)
{
    protected override void WriteText(string text) => Result.Append(text);

    protected override string OpenFont(FontFormat font) => "";

    protected override string OpenLink(string address) => "";
}
