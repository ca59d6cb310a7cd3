using System.Text;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>A place of a pattern: text, or the first value that a record has.</summary>
/// <param name="Text">What stands in the key as it is.</param>
/// <param name="Alternatives">The values; none where it is text.</param>
internal sealed record KeyPlace(string Text, KeyValue[] Alternatives)
{
    /// <summary>Appends what the record has.</summary>
    /// <returns>Whether it has a value.</returns>
    public bool Append(BibRecord record, StringBuilder key)
    {
        key.Append(Text);
        foreach (var alternative in Alternatives)
        {
            var value = alternative.Of(record);
            if (value.Length == 0)
                continue;
            key.Append(alternative.Prefix).Append(value);
            return true;
        }

        return false;
    }
}
