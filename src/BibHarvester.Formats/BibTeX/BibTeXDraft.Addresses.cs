using System.Collections.Frozen;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    // Links in these lead to the work; those in others to its people, its publishers, or what it is about.
    private static readonly FrozenSet<string> Linked = FrozenSet.Create(
        StringComparer.Ordinal,
        "title", "subtitle", "journal", "journaltitle", "booktitle", "howpublished", "year", "volume", "number", "pages", "eid", "note");

    /// <summary>Takes the addresses of links in a field (<c>\href</c>); those that do not lead to the work remain to be reported.</summary>
    private void TakeAddresses(string field, TexRemarks remarks)
    {
        if (!Linked.Contains(field))
            return;
        lists.Addresses.AddRange(remarks.Addresses);
        remarks.ClearAddresses();
    }

    // The first is the work's own where no other is said; there is no field for more of them.
    private void SettleAddresses()
    {
        if (lists.Addresses.Count == 0)
            return;
        var hasDoi = BibHarvester.Doi.TryParse(Doi, out var doi);
        foreach (var address in lists.Addresses)
        {
            var text = VerbatimText.Encode(address);
            if (text is null || text == Url || (hasDoi && MainLink.IsAddressOf(text, doi)))
                continue;
            if (Url is null)
                Url = text;
            else if (Note?.Contains(text, StringComparison.Ordinal) != true)
                Note = Note is null ? text : $"{Note}; {text}";
        }
    }
}
