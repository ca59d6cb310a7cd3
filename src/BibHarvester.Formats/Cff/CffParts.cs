using System.Globalization;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Cff;

/// <summary>One work of CFF, the file's own or one that it names, as a record, both ways.</summary>
internal static class CffParts
{
    public static BibRecord Read(TreeNode node, WorkType otherwise)
    {
        var type = CffTypes.Of(node["type"]?.RawText) ?? otherwise;
        if (CffTypes.Of(node["type"]?.RawText) is not null)
            _ = node.Take("type");
        var flat = new FlatRecord { Type = type };
        flat.Title = node.Take("title") is { } title ? new RichText(title) : default;
        foreach (var (name, role) in CffPeople.Lists)
            flat.Contributors.AddRange(CffPeople.Read(node, name, role));
        flat.Issued = IssuedOf(node);
        flat.Accessed = DateOf(node["date-accessed"]);
        flat.OriginalDate = DateOf(node["year-original"]);
        flat.HostTitle = (node.Take("journal") ?? node.Take("collection-title")) is { } host ? new RichText(host) : default;
        flat.HostAbbreviation = node.Take("abbreviation");
        flat.EventName = node["conference"]?.Take("name");
        flat.EventPlace = node["conference"]?.Take("city") ?? node["conference"]?.Take("location");
        flat.Volume = node.Take("volume");
        flat.Issue = node.Take("issue");
        flat.Number = node.Take("number");
        flat.VolumeCount = node.Take("number-volumes");
        flat.Section = node.Take("section");
        flat.Edition = node.Take("edition");
        flat.Version = node.Take("version");
        flat.Genre = node.Take("thesis-type");
        flat.PageCount = node.Take("pages");
        flat.Pages = PagesOf(node);
        flat.Publisher = node["publisher"]?.Take("name") ?? node["institution"]?.Take("name");
        flat.Place = node["publisher"]?.Take("city") ?? node["publisher"]?.Take("address") ?? node["institution"]?.Take("city");
        flat.Language = node.AllOf("languages").FirstOrDefault()?.Take();
        flat.Abstract = node.Take("abstract") is { } text ? new RichText(text) : default;
        flat.Keywords.AddRange(node.AllOf("keywords").Select(k => k.Take()).OfType<string>());
        flat.Url = node.Take("url");
        flat.Pmcid = node.Take("pmcid");
        foreach (var name in (ReadOnlySpan<string>)["issn", "isbn"])
        {
            if (node.Take(name) is { } number && !flat.TakeStandardNumbers(number))
                node[name]!.PutBack();
        }

        if (node.Take("notes") is { } note)
            flat.TakeNote(note);
        var record = flat.ToRecord();
        return record with { Identifiers = IdentifiersOf(node, record.Identifiers), Licenses = LicensesOf(node) };
    }

    public static TreeNode Write(BibRecord record, WriteOptions options, bool isRoot)
    {
        var flat = FlatRecord.Of(record, CffFormat.Name, options);
        var node = new TreeNode(TreeKind.Map);
        node.Add("type", isRoot ? (record.Type == WorkType.Dataset ? "dataset" : "software") : CffTypes.NameOf(record.Type));
        node.Add("title", flat.Title.Plain);
        foreach (var (name, role) in CffPeople.Lists)
            node.Add(name, CffPeople.Write(record, role));
        WriteDate(node, record.Issued?.Start ?? default, isRoot ? "date-released" : "date-published");
        node.Add("version", flat.Version);
        if (!isRoot)
            WriteReference(node, flat);
        node.Add("doi", flat.Doi?.Value);
        node.Add("url", flat.Url);
        node.Add("abstract", flat.Abstract.Plain);
        node.Add("keywords", TreeNode.OfList(flat.Keywords.Select(TreeNode.OfText)));
        var codes = record.Licenses.Select(l => LineText.Normalize(l.Code)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        node.Add("license", codes.Count == 1 ? TreeNode.OfText(codes[0]) : TreeNode.OfList(codes.Select(TreeNode.OfText)));
        node.Add("license-url", record.Licenses.Select(l => l.Url).FirstOrDefault(u => !LineText.IsBlank(u)));
        return node;
    }

    private static void WriteReference(TreeNode node, FlatRecord flat)
    {
        node.Add(FlatKinds.IsInPeriodical(flat.Type) ? "journal" : "collection-title", flat.HostTitle.Plain);
        node.Add("abbreviation", LineText.IsBlank(flat.HostTitle.Plain) ? null : flat.HostAbbreviation);
        node.Add("conference", MapOf(("name", flat.EventName), ("city", flat.EventPlace)));
        node.Add("volume", flat.Volume);
        node.Add("issue", flat.Issue);
        node.Add("number", flat.Number);
        node.Add("number-volumes", flat.VolumeCount);
        node.Add("section", flat.Section);
        node.Add("edition", flat.Edition);
        node.Add("thesis-type", flat.Genre);
        node.Add("pages", flat.PageCount);
        node.Add("start", flat.Pages?.Literal ?? flat.Pages?.First);
        node.Add("end", flat.Pages?.Literal is null ? flat.Pages?.Last : null);
        node.Add("publisher", MapOf(("name", flat.Publisher), ("city", flat.Place)));
        node.Add("issn", flat.StandardNumbers.Where(n => n.Kind == IdentifierKind.Issn).Select(n => n.Value).FirstOrDefault());
        node.Add("isbn", flat.StandardNumbers.Where(n => n.Kind == IdentifierKind.Isbn).Select(n => n.Value).FirstOrDefault());
        node.Add("pmcid", flat.Pmcid);
        node.Add("languages", flat.Language is null ? null : TreeNode.OfList([TreeNode.OfText(flat.Language)]));
        node.Add("notes", string.Join(' ', flat.NoteTexts()));
        WriteDate(node, flat.Accessed?.Start is { Day: > 0 } accessed ? accessed : default, "date-accessed");
    }

    private static TreeNode MapOf(params ReadOnlySpan<(string Name, string? Text)> members)
    {
        var map = new TreeNode(TreeKind.Map);
        foreach (var (name, text) in members)
            map.Add(name, text);
        return map;
    }

    private static void WriteDate(TreeNode node, PartialDate date, string wholeName)
    {
        if (!date.IsKnown || date.Year is < 1000 or > 9999)
            return;
        if (date.Day > 0)
        {
            node.Add(wholeName, string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"));
            return;
        }

        node.Add("year", TreeNode.OfNumber(date.Year));
        node.Add("month", date.Month > 0 ? TreeNode.OfNumber(date.Month) : null);
    }

    private static BibDate? IssuedOf(TreeNode node)
    {
        if ((DateOf(node["date-released"]) ?? DateOf(node["date-published"]) ?? DateOf(node["issue-date"])) is { } whole)
            return whole;
        if (!int.TryParse(node["year"]?.RawText, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !PartialDate.Exists(year, 0, 0))
            return DateOf(node["year"]);
        _ = node.Take("year");
        _ = int.TryParse(node["month"]?.RawText, NumberStyles.None, CultureInfo.InvariantCulture, out var month);
        if (month == 0 || !PartialDate.Exists(year, month, 0))
            return new BibDate { Start = new PartialDate(year) };
        _ = node.Take("month");
        return new BibDate { Start = new PartialDate(year, month) };
    }

    private static BibDate? DateOf(TreeNode? node)
    {
        if (node?.Take() is not { } text)
            return null;
        if (BibDate.TryParse(text, out var date) && date.Start.IsKnown)
            return date;
        node.PutBack();
        return null;
    }

    private static Pages? PagesOf(TreeNode node)
    {
        var (start, end) = (node.Take("start"), node.Take("end"));
        return start is null ? (end is null ? null : Pages.Parse(end)) : Pages.Parse(end is null ? start : $"{start}-{end}");
    }

    private static ValueList<Identifier> IdentifiersOf(TreeNode node, ValueList<Identifier> others)
    {
        var found = new List<Identifier>();
        if (node["doi"] is { } own && Doi.TryParse(own.RawText, out var doi))
        {
            _ = own.Take();
            found.Add(doi);
        }

        foreach (var each in node.AllOf("identifiers"))
        {
            if (found.Count > 0 || each["type"]?.RawText != "doi" || !Doi.TryParse(each["value"]?.RawText, out var other))
                continue;
            found.Add(other);
        }

        return found.Concat(others).ToValueList();
    }

    private static ValueList<License> LicensesOf(TreeNode node)
    {
        var licenses = node.AllOf("license").Select(l => l.Take()).OfType<string>().Select(code => new License { Code = code }).ToList();
        if (node.Take("license-url") is { } url)
        {
            if (licenses.Count == 0)
                licenses.Add(new License { Url = url });
            else
                licenses[0] = licenses[0] with { Url = url };
        }

        return licenses.ToValueList();
    }
}
