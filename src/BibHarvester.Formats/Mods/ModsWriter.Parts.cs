using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Mods;

internal sealed partial class ModsWriter
{
    private sealed partial class Item
    {
        private void WriteKeywords()
        {
            foreach (var (text, scheme, language) in record.Keywords.Select(k => (XmlOutput.Clean(k.Text), XmlOutput.Clean(k.Scheme), XmlOutput.Clean(k.Language))).Distinct())
            {
                if (text is null)
                    continue;
                writer.WriteStartElement("subject");
                if (scheme is not null)
                    writer.WriteAttributeString("authority", scheme);
                if (language is not null)
                    writer.WriteAttributeString("lang", language);
                writer.WriteElementString("topic", text);
                writer.WriteEndElement();
            }
        }

        private void WriteHost()
        {
            if (!_hasHost)
                return;
            writer.WriteStartElement("relatedItem");
            writer.WriteAttributeString("type", "host");
            WriteTitle(null, null, flat.HostTitle.Plain);
            WriteTitle("abbreviated", null, flat.HostAbbreviation);
            foreach (var contributor in flat.Contributors.Where(IsHosts))
                ModsNames.Write(writer, contributor, isInContainer: true);
            if (ModsTypes.HostGenreOf(flat.Type) is { } genre)
                WriteMarked("genre", "authority", "marcgt", genre);
            if (FlatKinds.IsInPeriodical(flat.Type))
            {
                writer.WriteStartElement("originInfo");
                writer.WriteElementString("issuance", "continuing");
                writer.WriteEndElement();
            }

            foreach (var number in flat.StandardNumbers.Where(IsHosts))
                WriteNumber(number);
            WritePart();
            writer.WriteEndElement();
        }

        private bool IsHosts(Identifier number) =>
            _hasHost && (number.Kind == IdentifierKind.Issn ? FlatKinds.IsInPeriodical(flat.Type) : FlatKinds.IsInBook(flat.Type));

        private void WriteNumber(Identifier number) => WriteMarked("identifier", "type", number.Kind == IdentifierKind.Issn ? "issn" : "isbn", number.Value);

        private void WriteSeries()
        {
            var editors = flat.Contributors.Where(c => c.Role == ContributorRole.CollectionEditor && ModsNames.IsWritten(c)).ToArray();
            var title = XmlOutput.Clean(flat.SeriesTitle.Plain);
            if (title is null && editors.Length == 0)
                return;
            writer.WriteStartElement("relatedItem");
            writer.WriteAttributeString("type", "series");
            WriteTitle(null, null, title);
            foreach (var editor in editors)
                ModsNames.Write(writer, editor, isInContainer: true);
            if (title is not null && XmlOutput.Clean(flat.SeriesNumber) is { } number)
            {
                writer.WriteStartElement("part");
                WriteDetail("volume", number);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        private void WriteOriginal()
        {
            var title = XmlOutput.Clean(flat.OriginalTitle.Plain);
            var date = PlainDate.Of(flat.OriginalDate);
            if (title is null && date is null)
                return;
            writer.WriteStartElement("relatedItem");
            writer.WriteAttributeString("type", "original");
            WriteTitle(null, null, title);
            if (date is not null)
            {
                writer.WriteStartElement("originInfo");
                WriteDate("dateIssued", date);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        private void WriteIdentifiers(string? key)
        {
            WriteMarked("identifier", "type", "citekey", key);
            WriteMarked("identifier", "type", "doi", flat.Doi?.Value);
            foreach (var number in flat.StandardNumbers.Where(n => !IsHosts(n)))
                WriteNumber(number);
            WriteMarked("identifier", "type", "pmid", flat.Pmid);
            WriteMarked("identifier", "type", "pmcid", flat.Pmcid);
            WriteMarked("identifier", "type", "arxiv", flat.Arxiv);
            WriteMarked("identifier", "type", "number", flat.Number);
        }

        private void WriteLocation()
        {
            if (XmlOutput.Clean(flat.Url) is not { } url)
                return;
            writer.WriteStartElement("location");
            WriteMarked("url", "dateLastAccessed", PlainDate.Of(flat.Accessed), url);
            writer.WriteEndElement();
        }

        private void WriteLicenses()
        {
            foreach (var license in record.Licenses)
            {
                var (name, url) = (XmlOutput.Clean(license.Name), XmlOutput.Clean(license.Url));
                if (name is null && url is null)
                    continue;
                writer.WriteStartElement("accessCondition");
                if (url is not null)
                    writer.WriteAttributeString("xlink", "href", "http://www.w3.org/1999/xlink", url);
                writer.WriteString(name ?? "");
                writer.WriteEndElement();
            }
        }

        private void WritePart()
        {
            var range = PageRange.Of(flat.Pages);
            // A range of one page is that page, which alone may be read otherwise.
            var (first, last, list) = range.First is not null && range.Last == range.First ? PageRange.Of(Pages.Parse(range.First)) : range;
            var total = XmlOutput.Clean(flat.PageCount);
            var volumes = XmlOutput.Clean(flat.VolumeCount);
            (string Type, string? Number)[] details =
            [
                ("volume", flat.Volume), ("issue", flat.Issue), ("part", flat.Part), ("chapter", flat.Chapter), ("section", flat.Section), ("article number", flat.ArticleNumber),
            ];
            if (first is null && last is null && list is null && total is null && volumes is null && Array.TrueForAll(details, d => XmlOutput.Clean(d.Number) is null))
                return;
            writer.WriteStartElement("part");
            foreach (var (type, number) in details)
                WriteDetail(type, XmlOutput.Clean(number));
            if (first is not null || last is not null || list is not null || total is not null)
            {
                writer.WriteStartElement("extent");
                writer.WriteAttributeString("unit", "page");
                writer.WriteText("start", first);
                writer.WriteText("end", last);
                writer.WriteText("total", total);
                writer.WriteText("list", list);
                writer.WriteEndElement();
            }

            if (volumes is not null)
            {
                writer.WriteStartElement("extent");
                writer.WriteAttributeString("unit", "volumes");
                writer.WriteElementString("total", volumes);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        private void WriteDetail(string type, string? number)
        {
            if (number is null)
                return;
            writer.WriteStartElement("detail");
            writer.WriteAttributeString("type", type);
            writer.WriteElementString("number", number);
            writer.WriteEndElement();
        }
    }
}
