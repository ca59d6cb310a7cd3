using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Copac;

/// <summary>Makes a record of Copac's lines: a book, as nearly all that libraries hold.</summary>
internal static class CopacAssembler
{
    /// <summary>The record that lines say.</summary>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, ReadOptions options)
    {
        var draft = new TaggedDraft(CopacFormat.Name, options);
        draft.Flat.Type = WorkType.Book;
        foreach (var line in lines)
        {
            if (!Take(draft, line.Tag, line.Value))
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
                return flat.Title.IsEmpty && TaggedDraft.Set(null, value, v => flat.Title = v);
            case "AU" or "ED":
                return AddName(draft, value, tag == "AU" ? ContributorRole.Author : ContributorRole.Editor);
            case "PY":
                return flat.Issued is null && BibDate.TryParse(value, out var date) && TaggedDraft.Set(null, value, _ => flat.Issued = date);
            case "PU":
                return flat.Publisher is null && TaggedDraft.Set(null, value, v => (flat.Place, flat.Publisher) = Part(v, " : "));
            case "SE":
                return flat.SeriesTitle.IsEmpty && TaggedDraft.Set(null, value, v => TakeSeries(draft, v));
            case "LA":
                return draft.SetLanguage(value);
            case "KW":
                draft.AddKeywords(value, null, ';');
                return true;
            case "NT":
                flat.Notes.Add(value);
                return true;
            case "IS":
                return draft.AddStandardNumber(value);
            case "UR":
                return TaggedDraft.Set(flat.Url, value, v => flat.Url = v);
            default:
                return false;
        }
    }

    private static bool AddName(TaggedDraft draft, string value, ContributorRole role)
    {
        if (!NameList.IsOrganization(value))
            return draft.AddName(value, role);
        draft.AddOrganization(value, role);
        return true;
    }

    private static void TakeSeries(TaggedDraft draft, string value)
    {
        var (title, number) = Part(value, " ; ");
        draft.Flat.SeriesTitle = title ?? number ?? "";
        draft.Flat.SeriesNumber = title is null ? null : number;
    }

    // Without the mark all of it is the second part.
    private static (string? First, string? Second) Part(string value, string mark)
    {
        var at = value.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (null, value) : (LineText.Normalize(value[..at]), LineText.Normalize(value[(at + mark.Length)..]));
    }
}
