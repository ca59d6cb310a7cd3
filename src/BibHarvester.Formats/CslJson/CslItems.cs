using BibHarvester.Csl.Items;

namespace BibHarvester.Formats.CslJson;

/// <summary>Records as items that are written to a file.</summary>
internal static class CslItems
{
    private const int MaxRounds = 4;

    /// <summary>The item of a record, with pages and keywords that are read back as they are written.</summary>
    public static CslItem Of(BibRecord record)
    {
        var item = CslItem.FromRecord(record);
        if (record.Pages?.Literal is null && record.Keywords.All(k => IsPlain(k.Text)) && IsPage(record.Pages?.First) && IsPage(record.Pages?.Last))
            return item;
        for (var round = 0; round < MaxRounds; round++)
        {
            var read = item.ToRecord();
            var next = CslItem.FromRecord(record with { Pages = read.Pages, Keywords = read.Keywords });
            if (next.GetText("page") == item.GetText("page") && next.GetText("keyword") == item.GetText("keyword"))
                break;
            item = next;
        }

        return item;
    }

    private static bool IsPage(string? text) => IsPlain(text) && text?.Contains('-', StringComparison.Ordinal) != true;

    private static bool IsPlain(string? text) => text is null || text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-');
}
