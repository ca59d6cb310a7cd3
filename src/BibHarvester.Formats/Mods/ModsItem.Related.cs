using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Mods;

internal sealed partial class ModsItem
{
    private void ReadHost(ElementNode host)
    {
        var main = MainInfo(host) ?? host.Children("titleInfo").FirstOrDefault();
        if (TakeTitle(main) is { } title)
            _flat.HostTitle = title;
        foreach (var info in host.Children("titleInfo"))
        {
            if (info != main && info["type"] == "abbreviated" && _flat.HostAbbreviation is null)
                _flat.HostAbbreviation = TakeTitle(info);
        }

        foreach (var genre in host.Children("genre"))
        {
            if (genre.Text is { } text && ModsTypes.Read(text) is not null)
                genre.Take();
        }

        foreach (var issuance in host.Children("originInfo").SelectMany(o => o.Children("issuance")))
            issuance.Take();
        ModsNames.Take(host, _flat, isHost: true);
        ReadParts(host);
        ReadIdentifiers(host);
        ReadOrigin(host);
    }

    private void ReadSeries()
    {
        var series = Related(mods, "series") ?? (_host is null ? null : Related(_host, "series") ?? Related(_host, "host"));
        if (series is null)
            return;
        var info = MainInfo(series);
        _flat.SeriesNumber = info?.TakeText("partNumber");
        _flat.SeriesTitle = TakeTitle(info) ?? "";
        foreach (var detail in series.Children("part").SelectMany(p => p.Children("detail")))
        {
            if (_flat.SeriesNumber is null && detail["type"] is "volume" or "series" or null)
                _flat.SeriesNumber = TakeNumber(detail);
        }

        foreach (var name in series.Children("name"))
            ModsNames.TakeOfSeries(name, _flat);
        ReadIdentifiers(series);
    }

    private void ReadOriginal()
    {
        if (Related(mods, "original") is not { } original)
            return;
        _flat.OriginalTitle = TakeTitle(MainInfo(original)) ?? "";
        foreach (var origin in original.Children("originInfo"))
            ModsDates.Take(origin, "dateIssued", d => (_flat.OriginalDate = d) is not null);
    }

    private void ReadParts(ElementNode item)
    {
        foreach (var part in item.Children("part"))
        {
            foreach (var detail in part.Children("detail"))
                ReadDetail(detail);
            foreach (var extent in part.Children("extent"))
                ReadExtent(extent);
            if (_flat.Issued is null)
                ModsDates.Take(part, "date", d => _flat.TakeIssued(d));
        }

        foreach (var extent in item.Children("physicalDescription").SelectMany(p => p.Children("extent")))
        {
            if (extent.Child("total") is not null)
                ReadExtent(extent);
            else if (item == mods && _flat.PageCount is null)
                _flat.PageCount = PagesIn(extent.Text);
        }
    }

    private void ReadDetail(ElementNode detail)
    {
        switch (detail["type"]?.ToUpperInvariant())
        {
            case "VOLUME":
                _flat.Volume ??= TakeNumber(detail);
                break;
            case "ISSUE" or "NUMBER":
                _flat.Issue ??= TakeNumber(detail);
                break;
            case "PART":
                _flat.Part ??= TakeNumber(detail);
                break;
            case "CHAPTER":
                _flat.Chapter ??= TakeNumber(detail);
                break;
            case "SECTION":
                _flat.Section ??= TakeNumber(detail);
                break;
            case "ARTICLE NUMBER" or "ARTICLE":
                _flat.ArticleNumber ??= TakeNumber(detail);
                break;
            case "PAGE" when _flat.Pages is null && TakeNumber(detail) is { } page:
                _flat.Pages = Pages.Parse(page);
                break;
        }
    }

    // What stands before a number, such as "vol.", is said by the detail's type.
    private static string? TakeNumber(ElementNode detail)
    {
        var number = detail.Child("number")?.Text ?? detail.Child("title")?.Text ?? detail.Child("caption")?.Text ?? (detail.Elements.Any() ? null : detail.Text);
        if (number is not null)
            detail.Take();
        return number;
    }

    private void ReadExtent(ElementNode extent)
    {
        var total = extent.TakeText("total");
        if (extent["unit"]?.StartsWith("volume", StringComparison.OrdinalIgnoreCase) == true)
        {
            _flat.VolumeCount ??= total;
            return;
        }

        _flat.PageCount ??= total;
        if (_flat.Pages is not null)
            return;
        var (first, last, list) = (extent.TakeText("start"), extent.TakeText("end"), extent.TakeText("list"));
        last = last == first ? null : last;
        _flat.Pages = first is null && last is null ? new PageRange(null, null, list).ToPages() : new PageRange(first, last, null).ToPages();
    }

    // "vii, 322 p. ; 23 cm."
    private static string? PagesIn(string? extent)
    {
        for (var at = extent?.IndexOf(" p", StringComparison.Ordinal) ?? -1; at > 0; at = extent!.IndexOf(" p", at + 1, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && char.IsAsciiDigit(extent![start - 1]))
                start--;
            if (start < at)
                return extent![start..at];
        }

        return null;
    }
}
