using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Marc;

/// <summary>What the fields of PICA+ say of a work, as the union catalogues of K10plus and GVK give them: https://format.k10plus.de/.</summary>
internal static class PicaMapper
{
    /// <summary>Whether a record has PICA's tags: three digits and a letter.</summary>
    public static bool Knows(MarcItem item) => item.Fields.Exists(f => f.Tag is [>= '0' and <= '2', _, _, (>= 'A' and <= 'Z') or '@']);

    public static BibRecord ToRecord(MarcItem item, string formatName, bool extras)
    {
        var flat = new FlatRecord { Type = TypeOf(item) };
        foreach (var field in item.Fields)
            Take(field, flat);
        foreach (var (name, text) in item.Unread())
            flat.Keep(formatName, name, text);
        return flat.ToRecord(extras);
    }

    // 002@ $0: the first letter is the form, the second the level: a a whole, b a serial, o an article.
    private static WorkType TypeOf(MarcItem item)
    {
        var kind = item.Of("002@").FirstOrDefault()?.Peek('0');
        if (item.Of("037C").Any())
            return WorkType.Thesis;
        return kind is [_, 'b' or 'd', ..] ? WorkType.Journal : kind is [_, 'o' or 's', ..] ? WorkType.JournalArticle : WorkType.Book;
    }

    private static void Take(MarcField field, FlatRecord flat)
    {
        switch (field.Tag)
        {
            case "021A" when flat.Title.IsEmpty && WithoutSortMark(field.Take('a')) is { } title:
                flat.Title = field.Take('d') is { } subtitle ? title + MainTitle.Joint(title) + subtitle : title;
                break;
            case "021A" when flat.Title.IsEmpty && field.Take('d') is { } only:
                flat.Title = only;
                break;
            case "028A" or "028B" or "028C" or "028D":
                TakeName(field, flat);
                break;
            case "011@" when field.Peek('a') is { } year && flat.TakeIssued(year):
                field.Take('a');
                break;
            case "033A":
                flat.Place ??= field.Take('p');
                flat.Publisher ??= field.Take('n');
                break;
            case "032@":
                flat.Edition ??= field.Take('a');
                break;
            case "034D" when flat.PageCount is null && field.Peek('a') is { } extent:
                flat.PageCount = MarcText.PagesIn(extent);
                break;
            case "036E" or "036F" when flat.SeriesTitle.IsEmpty && field.Take('a') is { } series:
                flat.SeriesTitle = series;
                flat.SeriesNumber = field.Take('l');
                break;
            case "004A" or "005A":
                foreach (var subfield in field.Subfields.Where(s => s is { Code: '0' or 'A', Text: not null }))
                    subfield.IsTaken = flat.TakeStandardNumbers(subfield.Text!);
                break;
            case "010@":
                flat.Language ??= Languages.Normalize(field.Peek('a'));
                break;
            case "004V" when flat.Doi is null && Doi.TryParse(field.Peek('0') ?? "", out var doi):
                (flat.Doi, _) = (doi, field.Take('0'));
                break;
            case "009U" or "017C" or "009Q":
                flat.Url ??= field.Take('u') ?? field.Take('a');
                break;
        }
    }

    private static void TakeName(MarcField field, FlatRecord flat)
    {
        var family = field.Take('a') ?? field.Take('A');
        var given = field.Take('d') ?? field.Take('D');
        var particle = field.Take('c');
        if ((family ?? field.Take('8')) is not { } name)
            return;
        var role = MarcRelators.Read(field.Peek('4') ?? "") ?? (field.Tag[3] is 'A' or 'B' ? ContributorRole.Author : ContributorRole.Editor);
        flat.Contributors.Add(new Contributor { Role = role, Person = PersonName.OfParts(name, given, particle) });
    }

    // The word by which a title is sorted: "Die @Welt".
    private static string? WithoutSortMark(string? title)
    {
        var at = title?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        return at < 0 || (at > 0 && title![at - 1] != ' ') ? title : LineText.Normalize(title!.Remove(at, 1));
    }
}
