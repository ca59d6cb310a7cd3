namespace BibHarvester.Formats.Marc;

/// <summary>A record as catalogues keep it: a leader and fields.</summary>
/// <param name="leader">The leader.</param>
internal sealed class MarcItem(string leader)
{
    public string Leader => leader;

    public List<MarcField> Fields { get; } = [];

    /// <summary>Whether it has a field.</summary>
    public bool Has(string tag) => Fields.Exists(f => f.Tag == tag);

    /// <summary>The fields of a tag.</summary>
    public IEnumerable<MarcField> Of(string tag) => Fields.Where(f => f.Tag == tag);

    /// <summary>A character of the leader; a space where it is shorter.</summary>
    public char LeaderAt(int position) => position < leader.Length ? leader[position] : ' ';

    /// <summary>What was not taken, under the tag and the code of the subfield: <c>300$c</c>.</summary>
    public IEnumerable<(string Name, string Text)> Unread()
    {
        if (LineText.Normalize(leader) is { } line)
            yield return ("leader", line);
        foreach (var field in Fields)
        {
            if (!field.IsTaken && LineText.Normalize(field.Value) is { } value)
                yield return (field.Tag, value);
            foreach (var subfield in field.Subfields)
            {
                if (subfield is { IsTaken: false, Text: { } text })
                    yield return ($"{field.Tag}${subfield.Code}", text);
            }
        }
    }
}
