using System.Text.Json;
using BibHarvester.Formats.Chinese;

namespace BibHarvester.Formats.BookSci;

/// <summary>Makes a record of Book学术's JSON.</summary>
/// <param name="json">The object.</param>
/// <param name="odd">Takes the name of each member whose value is not what its name says.</param>
internal sealed class BookSciRecord(JsonElement json, Action<string> odd)
{
    private static readonly string[] Marks = ["PeriodicalName", "publicationTypes", "AbstractTextCN", "DOIUrl", "TitleCN", "PeriodicalId"];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether an object is such a record.</summary>
    public static bool Is(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("title", out _) && Marks.Count(m => json.TryGetProperty(m, out _)) >= 3;

    public BibRecord ToRecord(bool extras)
    {
        var (type, genre) = BilingualTypes.Read(Text("publicationTypes"), null);
        var names = NameList.Parse(Text("authors"));
        var identifiers = Identifiers();
        return new BibRecord
        {
            Type = type ?? WorkType.JournalArticle,
            Genre = type is null ? genre : null,
            Titles = [.. Title("title", TitleKind.Main), .. Title("TitleCN", TitleKind.Translated)],
            Contributors = names.ToContributors(),
            IncompleteRoles = names.IsIncomplete ? [ContributorRole.Author] : [],
            Dates = [.. Date("publicationDate", DateKind.Issued), .. Date("EPubDate", DateKind.Online)],
            Containers = Journal(),
            Volume = Text("volume", "journal"),
            Pages = Pages.Parse(Text("pages", "journal")),
            Identifiers = identifiers.ToValueList(),
            Links = Links(identifiers),
            Abstracts = [.. Abstract("abstract"), .. Abstract("AbstractTextCN")],
            Keywords = Keywords(),
            Metrics = [.. Metric("citationCount"), .. Metric("PeriodicalIF")],
            ExtraFields = extras ? Remains().ToValueList() : [],
        };
    }

    private string? Text(string name, string? parent = null)
    {
        var holder = json;
        if (parent is not null && (!json.TryGetProperty(parent, out holder) || holder.ValueKind != JsonValueKind.Object))
            return null;
        if (!holder.TryGetProperty(name, out var value))
            return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => Safe(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        if (text is not null)
            _taken.Add(parent is null ? name : $"{parent}.{name}");
        return LineText.Normalize(text) is null ? null : text!.Trim();
    }

    // Half a surrogate pair is no text.
    private static string? Safe(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private IEnumerable<Title> Title(string name, TitleKind kind)
    {
        if (Text(name) is not { } text || RichText.ParseMarkup(text) is not { IsEmpty: false } title)
            yield break;
        yield return kind == TitleKind.Main ? new Title { Text = title } : new Title { Text = title, Kind = kind, Language = "zh", MachineTranslated = true };
    }

    private IEnumerable<Abstract> Abstract(string name)
    {
        if (Text(name) is not { } text || RichText.ParseParagraphs(text) is not { IsEmpty: false } paragraphs)
            yield break;
        yield return name == "abstract" ? new Abstract { Text = paragraphs } : new Abstract { Text = paragraphs, Language = "zh", MachineTranslated = true };
    }

    private IEnumerable<WorkDate> Date(string name, DateKind kind)
    {
        if (Text(name) is not { } text)
            yield break;
        if (BibDate.TryParse(text, out var date))
            yield return new WorkDate(kind, date);
        else
            Refuse(name);
    }

    private IEnumerable<Metric> Metric(string name)
    {
        if (Text(name) is not { } text)
            yield break;
        if (decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value))
            yield return new Metric { Name = name == "PeriodicalIF" ? "impact-factor" : "citations", Value = value };
        else
            Refuse(name);
    }

    private ValueList<Container> Journal()
    {
        var name = Text("name", "journal");
        var full = Text("PeriodicalName") ?? name;
        if (full is null)
            return [];
        Title title = full;
        return [new Container { Kind = ContainerKind.Periodical, Titles = name is null || name == full ? [title] : [title, new Title { Text = name, Kind = TitleKind.Alternative }] }];
    }

    private List<Identifier> Identifiers()
    {
        var identifiers = new List<Identifier>();
        foreach (var name in (ReadOnlySpan<string>)["doi", "DOIUrl"])
        {
            if (Text(name) is not { } text)
                continue;
            if (!Doi.TryParse(text, out var doi))
                Refuse(name);
            else if (!identifiers.Contains(doi))
                identifiers.Add(doi);
        }

        if (Text("PMCID") is { } number)
        {
            if (Pmcid.TryParse(number, out var pmcid))
                identifiers.Add(pmcid);
            else
                Refuse("PMCID");
        }

        return identifiers;
    }

    private ValueList<Link> Links(List<Identifier> identifiers)
    {
        var links = new List<Link>();
        foreach (var name in (ReadOnlySpan<string>)["url", "ListUrlMain", "openAccessPdf"])
        {
            if (Text(name) is { } url && !(Doi.TryParse(url, out var doi) && identifiers.Contains(doi)) && !links.Exists(l => l.Url == url))
                links.Add(new Link { Url = url, Kind = name == "openAccessPdf" ? LinkKind.FullText : LinkKind.LandingPage });
        }

        return links.ToValueList();
    }

    private ValueList<Keyword> Keywords()
    {
        if (!json.TryGetProperty("fieldsOfStudy", out var fields) || fields.ValueKind != JsonValueKind.Array)
            return Text("fieldsOfStudy") is { } one ? [new Keyword { Text = one }] : [];
        _taken.Add("fieldsOfStudy");
        return fields.EnumerateArray().Where(f => f.ValueKind == JsonValueKind.String).Select(Safe).Select(LineText.Normalize).OfType<string>()
            .Select(f => new Keyword { Text = f }).ToValueList();
    }

    private void Refuse(string name)
    {
        _taken.Remove(name);
        odd(name);
    }

    private IEnumerable<ExtraField> Remains()
    {
        foreach (var member in json.EnumerateObject())
        {
            if (member.Name == "journal" && member.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var inner in member.Value.EnumerateObject())
                {
                    if (!_taken.Contains("journal." + inner.Name) && Says(inner.Value))
                        yield return Extra("journal." + inner.Name, inner.Value);
                }
            }
            else if (!_taken.Contains(member.Name) && Says(member.Value))
            {
                yield return Extra(member.Name, member.Value);
            }
        }
    }

    private static bool Says(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.String => LineText.Normalize(Safe(value)) is not null,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        _ => true,
    };

    private static ExtraField Extra(string name, JsonElement value) => value.ValueKind == JsonValueKind.String
        ? new ExtraField(BookSciFormat.Name, name, ExtraValues.FromText(Safe(value)!))
        : new ExtraField(BookSciFormat.Name, name, new Utf8Text(System.Text.Encoding.UTF8.GetBytes(value.GetRawText())));
}
