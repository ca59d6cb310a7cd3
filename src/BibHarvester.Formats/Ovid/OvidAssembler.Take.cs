using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Ovid;

internal sealed partial class OvidAssembler
{
    private const string ChapterPages = "Chapter pagination:";
    private const string Series = "Series Information:";

    /// <summary>Takes a line.</summary>
    /// <returns>Whether the record has a place for all of it.</returns>
    private bool Take(string tag, string value)
    {
        var flat = _draft.Flat;
        switch (tag)
        {
            case "TI" or "Chapter Title":
                return _first.TryAdd(tag, value);
            case "SO":
                TakeSource(value);
                return false;
            case "JN" or "BT" or "PB" or "PU" or "PI" or "LC" or "DG" or "YR" or "DP" or "Status":
                // Taken apart: what of it is not understood is not lost.
                _first.TryAdd(tag, value);
                return false;
            case "PT" or "DT":
                _types.Add(value);
                return false;
            case "TT":
                return flat.OriginalTitle.IsEmpty && TaggedDraft.Set(null, value, v => flat.OriginalTitle = MedlineTitle.Read(v).Title);
            case "AU" or "ED":
                return TakeNames(tag, value);
            case "PA":
                _draft.AddOrganization(value, ContributorRole.Assignee);
                return true;
            case "AB":
                return flat.Abstract.IsEmpty && TaggedDraft.Set(null, value, _ => flat.Abstract = RichText.ParseParagraphs(value.Replace("\n", "\n\n", StringComparison.Ordinal)));
            case "KW":
                _draft.AddKeywords(value, null, ';');
                return true;
            case "MH":
                foreach (var heading in value.Split('\n'))
                    _draft.AddKeywords(heading, MedlineFields.MeshScheme, ';');
                return true;
            case "ID" when value.Contains(',', StringComparison.Ordinal):
                _draft.AddKeywords(value, null, ',');
                return true;
            case "LG":
                return _draft.SetLanguage(value);
            case "VO":
                return TaggedDraft.Set(flat.Volume, value, v => flat.Volume = v);
            case "IP":
                return TaggedDraft.Set(flat.Issue, value, v => flat.Issue = v);
            case "PG":
                return flat.Pages is null && TaggedDraft.Set(null, value, v => flat.Pages = Pages.Parse(v));
            case "ET":
                return TaggedDraft.Set(flat.Edition, value, v => flat.Edition = v);
            case "PN":
                return TaggedDraft.Set(flat.Number, value, v => flat.Number = v);
            case "IS" or "IB":
                return _draft.AddStandardNumber(value);
            case "IT":
                return _draft.AddStandardNumber(value, IdentifierMedium.Electronic);
            case "DO" or "DI":
                return _draft.SetDoi(value);
            case "PM":
                return flat.Pmid is null && Pmid.TryParse(value, out var pmid) && TaggedDraft.Set(null, pmid.Value, v => flat.Pmid = v);
            default:
                return false;
        }
    }

    // The series stands on a line of its own below the source.
    private void TakeSource(string value)
    {
        var lines = value.Split('\n');
        _first.TryAdd("SO", string.Join('\n', lines.Where(l => !l.StartsWith(Series, StringComparison.Ordinal))));
        if (Array.Find(lines, l => l.StartsWith(Series, StringComparison.Ordinal)) is { } line && LineText.Normalize(line[Series.Length..].TrimEnd(' ', '.')) is { } series)
            _draft.Flat.SeriesTitle = series;
    }

    private bool TakeNames(string tag, string value)
    {
        _first.TryAdd(tag, value);
        var isWhole = true;
        foreach (var text in OvidName.Part(value))
        {
            var (name, role) = OvidName.Read(text);
            isWhole &= _draft.AddName(name, role ?? (tag == "ED" ? ContributorRole.Editor : ContributorRole.Author)) && name == text;
        }

        return isWhole;
    }

    // "Roe, Jane [Editor], Doe, John [Editor]. A Book.:371-397, 2004." begins with the book's editors.
    private string WithoutEditors(string source)
    {
        var at = 0;
        while (source.IndexOf("[Ed", at, StringComparison.Ordinal) is >= 0 and var bracket && source.IndexOf(']', bracket) is >= 0 and var end)
        {
            var name = source[at..bracket].TrimStart(' ', ',', '.').TrimEnd(' ', ',');
            if (name.Contains(". ", StringComparison.Ordinal) || !_draft.AddName(name, ContributorRole.Editor))
                break;
            at = end + 1;
        }

        return source[at..].TrimStart(' ', '.', ',');
    }

    // "Doe, J. [Ed.]. The book. Publisher, Place. 2002: 1-234. Chapter pagination: 214-218."
    private void ReadBook(string text)
    {
        var flat = _draft.Flat;
        var book = WithoutEditors(LineText.Normalize(text) ?? "");
        var pages = book.IndexOf(ChapterPages, StringComparison.Ordinal);
        if (pages >= 0)
            flat.Pages ??= Pages.Parse(book[(pages + ChapterPages.Length)..].Trim(' ', '.'));

        // The title ends where the publisher begins.
        var publisher = First("PB") is { } name ? book.IndexOf(name, StringComparison.Ordinal) : -1;
        var title = publisher > 0 ? book[..publisher] : book.Split(". ", 2)[0];
        title = title.Trim(' ', '.');
        if (title is ['[', ..] && title.IndexOf("] [", StringComparison.Ordinal) is > 0 and var original)
            title = title[..(original + 1)];
        if (flat.Title.IsEmpty)
            flat.Title = title;
        else if (MedlineTitle.Read(title).Title.Plain is var host && !flat.Title.Plain.Equals(host, StringComparison.OrdinalIgnoreCase) && flat.Type is WorkType.Chapter or WorkType.ConferencePaper)
            flat.HostTitle = host;
    }
}
