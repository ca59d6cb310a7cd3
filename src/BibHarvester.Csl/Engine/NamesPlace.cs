using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>Where the first names of an entry stand in its output.</summary>
internal sealed class NamesPlace
{
    /// <summary>Where all that stands for the names begins and ends, without labels.</summary>
    public (int Start, int End) Whole { get; set; }

    /// <summary>Where each name stands.</summary>
    public List<(int Start, int End)> Each { get; } = [];

    public RenderedNames Texts(OutputBuffer output)
    {
        var each = new string[Each.Count];
        for (var i = 0; i < each.Length; i++)
            each[i] = output.PlainOf(Each[i].Start, Each[i].End);
        // Names that are cut short are those of the entry before whether or not "et al." stands behind them.
        var whole = each.Length > 0 ? string.Join('\n', each) : output.PlainOf(Whole.Start, Whole.End);
        return new RenderedNames(whole, each);
    }
}
