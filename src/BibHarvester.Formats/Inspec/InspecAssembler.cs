using BibHarvester.Formats.Ovid;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Inspec;

/// <summary>Makes a record of INSPEC's lines.</summary>
internal static class InspecAssembler
{
    /// <summary>The record that lines say.</summary>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, ReadOptions options)
    {
        var draft = new TaggedDraft(InspecFormat.Name, options);
        draft.Flat.Type = TypeOf(lines.FirstOrDefault(l => l.Tag == "RT").Value);
        string? year = null;
        foreach (var line in lines)
        {
            var isTaken = line.Tag == "PY" ? TaggedDraft.Set(year, line.Value, v => year = v) : Take(draft, line.Tag, line.Value);
            if (!isTaken)
                draft.Keep(line.Tag, line.Value);
        }

        if (year is not null && BibDate.TryParse(year, out var date))
            draft.Flat.Issued ??= date;
        else if (year is not null)
            draft.Keep("PY", year);
        return draft.ToRecord();
    }

    private static bool Take(TaggedDraft draft, string tag, string value)
    {
        var flat = draft.Flat;
        switch (tag)
        {
            case "TI":
                return flat.Title.IsEmpty && TaggedDraft.Set(null, value, v => flat.Title = v);
            case "AU":
                var areNames = true;
                foreach (var name in value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    areNames &= draft.AddName(name, ContributorRole.Author);
                return areNames;
            case "AB":
                return flat.Abstract.IsEmpty && TaggedDraft.Set(null, value, v => flat.Abstract = v);
            case "ID":
                return TaggedDraft.Set(flat.CitationKey, value, v => flat.CitationKey = v);
            case "PU":
                return TaggedDraft.Set(flat.Publisher, value, v => flat.Publisher = v);
            case "SO":
                OvidSource.Read(value).ApplyTo(flat);
                return false;
            case "DO":
                return draft.SetDoi(value);
            default:
                return false;
        }
    }

    private static WorkType TypeOf(string? name) => (name ?? "").Trim() switch
    {
        "Journal-Paper" or "Journal Paper" or "Journal article" => WorkType.JournalArticle,
        "Conference-Paper" or "Conference-Paper; Journal-Paper" or "Conference Paper" => WorkType.ConferencePaper,
        "Conference-Proceedings" => WorkType.Proceedings,
        "Book" => WorkType.Book,
        "Book-Chapter" => WorkType.Chapter,
        "Dissertation" => WorkType.Thesis,
        "Report" or "Report-Section" => WorkType.Report,
        "Patent" => WorkType.Patent,
        "Standard" => WorkType.Standard,
        _ => WorkType.Document,
    };
}
