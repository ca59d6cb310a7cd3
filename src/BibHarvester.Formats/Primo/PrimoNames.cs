using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Primo;

/// <summary>Names as they are shown: between semicolons, with remarks in brackets and marks behind <c>$$</c>.</summary>
internal static class PrimoNames
{
    public static void Take(ElementNode display, ElementNode data, FlatRecord flat)
    {
        var creators = Shown(display, "creator");
        if (creators.Length == 0)
            creators = [.. data.TakeTexts("au").SelectMany(Names)];
        foreach (var creator in creators)
            Add(creator, ContributorRole.Author, flat);
        foreach (var contributor in Shown(display, "contributor"))
            Add(contributor, creators.Length == 0 ? ContributorRole.Author : ContributorRole.Other, flat);

        // The same again in other forms.
        var known = flat.Contributors.Select(Key).ToHashSet(StringComparer.Ordinal);
        foreach (var element in data.Elements.Where(e => e.Name is "au" or "addau"))
        {
            if (element.Text is { } text && Names(text).All(n => known.Contains(Key(Read(n, ContributorRole.Author)))))
                element.Take();
        }
    }

    // Where marks or remarks stand behind the names, they stay as they are.
    private static string[] Shown(ElementNode display, string name)
    {
        var names = new List<string>();
        foreach (var element in display.Children(name))
        {
            if (element.Text is not { } text)
                continue;
            if (!text.Contains("$$", StringComparison.Ordinal) && !text.AsSpan().ContainsAny('<', '('))
                element.Take();
            names.AddRange(Names(text));
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    // "John Crompton 1893-1972", "Верн, Жюль (1828-1905)", "Tolkien, J. R. R. <Translator>"
    private static string WithoutRemarks(string name)
    {
        var end = name.AsSpan().IndexOfAny('<', '(');
        name = end > 0 ? name[..end] : name;
        return name.TrimEnd(' ', ',', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }

    private static void Add(string name, ContributorRole role, FlatRecord flat)
    {
        var bracket = name.LastIndexOf('[');
        var remark = bracket > 0 && name[^1] == ']' ? name[(bracket + 1)..^1] : null;
        if (remark is not null)
            name = name[..bracket].Trim();
        if (name.Length == 0)
            return;
        var known = remark?.ToUpperInvariant() switch
        {
            "HRSG." or "HERAUSGEBER" or "HERAUSGEBERIN" or "HERAUSGEBERIN]" or "EDITOR" or "ED." => ContributorRole.Editor,
            "ÜBERSETZER" or "TRANSLATOR" => ContributorRole.Translator,
            _ => role,
        };
        flat.Contributors.Add(Read(name, known) with { RoleText = remark });
    }

    private static Contributor Read(string name, ContributorRole role) => NameReading.Of(name, new NameOptions { Recase = false }).ToContributor(role);

    private static string Key(Contributor contributor) => contributor.Organization ?? $"{contributor.Person?.Family}|{contributor.Person?.Given}";

    private static IEnumerable<string> Names(string text)
    {
        foreach (var part in text.Split(" ; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var mark = part.IndexOf("$$", StringComparison.Ordinal);
            var name = WithoutRemarks((mark > 0 ? part[..mark] : part).Trim(' ', ','));
            if (name.Length > 0 && mark != 0)
                yield return name;
        }
    }
}
