using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.RepecNep;

/// <summary>Makes a record of the lines of a paper.</summary>
internal static class RepecNepAssembler
{
    /// <summary>The record that lines say.</summary>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, ReadOptions options)
    {
        var draft = new TaggedDraft(RepecNepFormat.Name, options);
        draft.Flat.Type = WorkType.Report;
        draft.Flat.Abstract = string.Join(' ', lines.Where(l => l is { Tag: "AB", Value.Length: > 0 }).Select(l => l.Value));
        foreach (var line in lines)
        {
            // Labels and numbers stand in the text of a letter, and are kept with it.
            if (line.Value.Length > 0 && (!Take(draft, line.Tag, line.Value) || line.Tag is "By" or "Keywords" or "URL" or "JEL"))
                draft.Keep(line.Tag, line.Value);
        }

        return draft.ToRecord();
    }

    private static bool Take(TaggedDraft draft, string tag, string value)
    {
        var flat = draft.Flat;
        switch (tag)
        {
            case "TI":
                var stop = value.IndexOf('.', StringComparison.Ordinal);
                draft.Keep(RepecNepParser.Number, value[..stop]);
                return flat.Title.IsEmpty && TaggedDraft.Set(null, value[(stop + 1)..], v => flat.Title = v);
            case "By":
                return AddAuthor(draft, value);
            case "Date":
                return flat.Issued is null && BibDate.TryParse(value, out var date) && TaggedDraft.Set(null, value, _ => flat.Issued = date);
            case "URL":
                return TaggedDraft.Set(flat.Url, value, v => flat.Url = v);
            case "Keywords":
                draft.AddKeywords(value, null, ';', ',');
                return true;
            case "JEL":
                draft.AddKeywords(value, tag, ' ', ';', ',');
                return true;
            case "AB":
                return true;
            default:
                return false;
        }
    }

    private static bool AddAuthor(TaggedDraft draft, string value)
    {
        var bracket = value.EndsWith(')') ? value.IndexOf('(', StringComparison.Ordinal) : -1;
        return bracket > 0
            ? draft.AddName(value[..bracket], ContributorRole.Author, [value[(bracket + 1)..^1]])
            : draft.AddName(value, ContributorRole.Author);
    }
}
