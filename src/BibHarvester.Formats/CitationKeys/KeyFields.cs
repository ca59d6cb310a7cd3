using System.Globalization;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>What a pattern can take from a record.</summary>
internal static class KeyFields
{
    private static readonly Dictionary<string, Func<BibRecord, KeyValue, List<string>>> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["author"] = (r, v) => Makers(r, v, ContributorRole.Author),
        ["editor"] = (r, v) => Makers(r, v, ContributorRole.Editor),
        ["translator"] = (r, v) => Makers(r, v, ContributorRole.Translator),
        ["year"] = (r, v) => r.Issued?.Year is { } year ? [Last(Math.Abs(year).ToString(CultureInfo.InvariantCulture), v.Count)] : [],
        ["month"] = (r, _) => r.Issued?.Start.Month is > 0 and var month ? [month.ToString("00", CultureInfo.InvariantCulture)] : [],
        ["day"] = (r, _) => r.Issued?.Start.Day is > 0 and var day ? [day.ToString("00", CultureInfo.InvariantCulture)] : [],
        ["title"] = (r, v) => KeyWords.Of(r.Title?.Text.Plain, v.Count == 0 ? 1 : v.Count, v.EveryWord),
        ["shorttitle"] = (r, v) => KeyWords.Of((r.Titles.FirstOrDefault(t => t.Kind == TitleKind.Short) ?? r.Title)?.Text.Plain, v.Count == 0 ? 1 : v.Count, v.EveryWord),
        ["journal"] = (r, v) => Words(Container(r, isSeries: false), v),
        ["series"] = (r, v) => Words(Container(r, isSeries: true), v),
        ["publisher"] = (r, v) => Words(r.Publishers.FirstOrDefault(p => p.Name is not null)?.Name, v),
        ["type"] = (r, _) => [EntryTypes.Of(r.Type, r.Genre, BibTeXDialect.BibTeX).Entry],
        ["volume"] = (r, _) => One(r.Volume),
        ["issue"] = (r, _) => One(r.Issue),
        ["number"] = (r, _) => One(r.Number),
        ["page"] = (r, _) => One(r.Pages?.First ?? r.ArticleNumber),
        ["doi"] = (r, _) => KeyText.Tail(r.Doi) is { Length: > 0 } tail ? [tail] : [],
        ["language"] = (r, _) => One(r.Language),
    };

    /// <summary>The names, for people.</summary>
    public static string Names => string.Join(", ", Fields.Keys);

    /// <summary>The field of a name, in any case; absent where there is none.</summary>
    public static Func<BibRecord, KeyValue, List<string>>? Find(string name) => Fields.GetValueOrDefault(name);

    private static List<string> Makers(BibRecord record, KeyValue value, ContributorRole role)
    {
        var names = new List<string>();
        var left = value.Count == 0 ? 1 : value.Count;
        foreach (var contributor in record.Contributors)
        {
            if (contributor.Role != role)
                continue;
            if (left-- == 0)
            {
                AddEtAl(names, value);
                return names;
            }

            var name = contributor.Person is { } person
                ? KeyWords.Folded(KeyText.FamilyName(person))
                : KeyWords.Of(contributor.Organization, 1, everyWord: false).FirstOrDefault("");
            if (name.Length > 0)
                names.Add(name);
        }

        if (record.IncompleteRoles.Contains(role) && names.Count > 0)
            AddEtAl(names, value);
        return names;
    }

    private static void AddEtAl(List<string> names, KeyValue value)
    {
        if (value.EtAl.Length > 0)
            names.Add(value.EtAl);
    }

    private static List<string> Words(string? text, KeyValue value) =>
        KeyWords.Of(text, value.Count == 0 ? KeyValue.All : value.Count, value.EveryWord);

    private static string? Container(BibRecord record, bool isSeries)
    {
        foreach (var container in record.Containers)
        {
            if ((container.Kind == ContainerKind.Series) == isSeries && MainTitle.Of(container.Titles) is { } title)
                return title.Text.Plain;
        }

        return null;
    }

    private static List<string> One(string? text) => KeyWords.Folded(text) is { Length: > 0 } piece ? [piece] : [];

    private static string Last(string digits, int count) => count > 0 && count < digits.Length ? digits[^count..] : digits;
}
