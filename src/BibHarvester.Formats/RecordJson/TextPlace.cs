using System.Text;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Lines and columns, from 1, after bytes that were passed.</summary>
internal static class TextPlace
{
    public static (int Line, int Column) Of(ReadOnlySpan<byte> passed, int line = 1, int column = 1)
    {
        var feeds = passed.Count((byte)'\n');
        var inLine = feeds == 0 ? passed : passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        return (line + feeds, (feeds == 0 ? column : 1) + Encoding.UTF8.GetCharCount(inLine));
    }
}
