using System.Globalization;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Services;

internal sealed partial class ServiceWork
{
    /// <summary>Adds an abstract that is given as its words with their places, since the text itself may not be given away.</summary>
    public void ReadAbstract(TreeNode? index)
    {
        if (index is not { Kind: TreeKind.Map })
            return;
        var words = new SortedDictionary<int, string>();
        foreach (var (word, places) in index.Members)
        {
            foreach (var place in places.All)
            {
                if (int.TryParse(place.RawText, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
                    words[at] = word;
            }
        }

        var text = RichText.ParseParagraphs(string.Join(' ', words.Values));
        if (text.IsEmpty)
            return;
        // The index says nothing that the text does not; it is not kept beside it.
        index.TakeAll();
        Draft.Abstracts.Add(new Abstract { Text = text });
    }
}
