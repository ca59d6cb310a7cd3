using BibHarvester.Formats.Chinese;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Cnki;

/// <summary>Makes a record of E-Study's lines.</summary>
internal sealed class CnkiEStudyAssembler
{
    private readonly FlatRecord _flat = new();
    private BibDate? _year;
    private BibDate? _day;

    private string Removed { get; set; } = "";

    /// <summary>The record that lines say.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="odd">Takes each line whose value is not what its tag says.</param>
    /// <param name="removed">Takes what was taken off the abstract.</param>
    /// <param name="extras">Whether lines are kept that the record has no place for.</param>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, Action<TaggedLine> odd, Action<TaggedLine, string> removed, bool extras)
    {
        var assembler = new CnkiEStudyAssembler();
        assembler._flat.Type = TypeOf(lines.FirstOrDefault(l => TagOf(l) == "SRCDATABASE").Value ?? "");
        foreach (var line in lines)
        {
            if (LineText.Normalize(line.Value) is not { } value || assembler.Take(TagOf(line), value))
            {
                if (assembler.Removed.Length > 0)
                    removed(line, assembler.Removed);
                assembler.Removed = "";
                continue;
            }

            assembler._flat.Keep(CnkiEStudyFormat.Name, line.Tag, value);
            if (TagOf(line) is "YEAR" or "PUBTIME" or "DOI" or "ISSN" or "ISBN")
                odd(line);
        }

        assembler.Complete();
        return assembler._flat.ToRecord(extras);
    }

    // Where fields are chosen, what E-Study has as the number of pages are the pages: the Chinese word says which.
    private static string TagOf(TaggedLine line)
    {
        var tag = line.Tag?.Split('-', 2)[0].Trim().ToUpperInvariant() ?? "";
        return tag == "PAGECOUNT" && line.Tag!.EndsWith("页码", StringComparison.Ordinal) ? "PAGE" : tag;
    }

    /// <summary>The type of the works in a database of CNKI's.</summary>
    public static WorkType TypeOf(string database)
    {
        foreach (var (word, type) in (ReadOnlySpan<(string, WorkType)>)
        [
            ("博", WorkType.Thesis), ("硕", WorkType.Thesis), ("学位", WorkType.Thesis), ("会议", WorkType.ConferencePaper), ("报纸", WorkType.NewspaperArticle),
            ("专利", WorkType.Patent), ("标准", WorkType.Standard), ("图书", WorkType.Book), ("年鉴", WorkType.ReferenceBook), ("成果", WorkType.Report),
        ])
        {
            if (database.Contains(word, StringComparison.Ordinal))
                return type;
        }

        return WorkType.JournalArticle;
    }

    private bool Take(string tag, string value)
    {
        switch (tag)
        {
            case "TITLE" when _flat.Title.IsEmpty:
                _flat.Title = value;
                return true;
            case "AUTHOR":
                return TakeNames(ContributorRole.Author, value);
            case "TUTOR":
                return TakeNames(ContributorRole.Supervisor, value);
            case "SOURCE" when _flat.Type == WorkType.Thesis:
                return _flat.Publisher is null && (_flat.Publisher = value) is not null;
            case "SOURCE" when _flat.HostTitle.IsEmpty:
                _flat.HostTitle = value;
                return true;
            case "YEAR":
                return _year is null && BibDate.TryParse(value, out var year) && (_year = year) is not null;
            case "PUBTIME":
                return _day is null && BibDate.TryParse(value, out var day) && (_day = day) is not null;
            case "ROLL" or "VOLUME":
                return _flat.Volume is null && (_flat.Volume = value) is not null;
            case "PERIOD":
                return _flat.Issue is null && (_flat.Issue = value) is not null;
            case "PAGE":
                return _flat.Pages is null && (_flat.Pages = Pages.Parse(value)) is not null;
            case "PAGECOUNT":
                return _flat.PageCount is null && (_flat.PageCount = value) is not null;
            case "LINK" or "URL":
                return _flat.Url is null && (_flat.Url = value.Replace("&amp;", "&", StringComparison.Ordinal)) is not null;
            case "DOI":
                return _flat.Doi is null && Doi.TryParse(value, out var doi) && (_flat.Doi = doi) is not null;
            case "ISSN" or "ISBN":
                return _flat.TakeStandardNumbers(value);
            case "KEYWORD":
                _flat.Keywords.AddRange(value.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                return true;
            case "MEETING" when _flat.Type == WorkType.ConferencePaper:
                return _flat.EventName is null && (_flat.EventName = value) is not null;
            case "CITY" when _flat.Type == WorkType.ConferencePaper:
                return _flat.EventPlace is null && (_flat.EventPlace = value) is not null;
            case "SUMMARY" when _flat.Abstract.IsEmpty:
                _flat.Abstract = ChineseAbstract.Of(value, out var removed) ?? "";
                Removed = removed;
                return true;
            default:
                return false;
        }
    }

    private bool TakeNames(ContributorRole role, string value)
    {
        if (BilingualNames.IsCutShort(value))
            _flat.IncompleteRoles.Add(role);
        var names = BilingualNames.Read(value, role);
        _flat.Contributors.AddRange(names);
        return names.Count > 0 || NameList.IsEtAl(value);
    }

    private void Complete() => _flat.Issued = _year is { } year && _day?.Year != year.Year ? year : _day ?? _year;
}
