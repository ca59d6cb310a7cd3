using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

internal sealed partial class JatsArticleWriter
{
    private void WriteContributors()
    {
        if (flat.Contributors.Count == 0)
            return;
        writer.WriteStartElement("contrib-group");
        foreach (var contributor in flat.Contributors)
        {
            if (PartedName.Of(contributor) is not { } name)
                continue;
            writer.WriteStartElement("contrib");
            writer.WriteAttributeString("contrib-type", JatsRoles.Of(contributor.Role));
            if (contributor.Orcid is { } orcid)
            {
                writer.WriteStartElement("contrib-id");
                writer.WriteAttributeString("contrib-id-type", "orcid");
                writer.WriteString(orcid.Url);
                writer.WriteEndElement();
            }

            JatsNames.Write(writer, name);
            writer.WriteText("role", contributor.RoleText);
            foreach (var affiliation in contributor.Affiliations)
                writer.WriteText("aff", affiliation.Name);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteLicenses()
    {
        if (record.Licenses.IsEmpty)
            return;
        writer.WriteStartElement("permissions");
        foreach (var license in record.Licenses)
        {
            writer.WriteStartElement("license");
            if (XmlOutput.Clean(license.Url) is { } url)
                writer.WriteAttributeString("xlink", "href", LinkUri, url);
            if (XmlOutput.Clean(license.Language) is { } language)
                writer.WriteAttributeString("xml", "lang", null, language);
            writer.WriteText("license-p", license.Name);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteAbstracts()
    {
        foreach (var text in record.Abstracts.Where(a => !a.MachineTranslated))
        {
            writer.WriteStartElement("abstract");
            if (text.Kind != AbstractKind.Abstract)
                writer.WriteAttributeString("abstract-type", "other");
            if (XmlOutput.Clean(text.Language) is { } language)
                writer.WriteAttributeString("xml", "lang", null, language);
            for (var at = 0; at < text.Text.Length;)
            {
                var end = text.Text.Plain.IndexOf('\n', at);
                end = end < 0 ? text.Text.Length : end;
                writer.WriteRich("p", JatsStyles.Line(text.Text.Substring(at, end - at)), JatsStyles.Begin);
                at = end + 1;
            }

            writer.WriteEndElement();
        }
    }

    private void WriteKeywords()
    {
        var at = 0;
        while (at < record.Keywords.Count)
        {
            var (scheme, language) = (record.Keywords[at].Scheme, record.Keywords[at].Language);
            writer.WriteStartElement("kwd-group");
            if (XmlOutput.Clean(scheme) is { } type)
                writer.WriteAttributeString("kwd-group-type", type);
            if (XmlOutput.Clean(language) is { } tag)
                writer.WriteAttributeString("xml", "lang", null, tag);
            for (; at < record.Keywords.Count && record.Keywords[at].Scheme == scheme && record.Keywords[at].Language == language; at++)
                writer.WriteText("kwd", record.Keywords[at].Text);
            writer.WriteEndElement();
        }
    }

    private void WriteFunding()
    {
        if (record.Funding.IsEmpty)
            return;
        writer.WriteStartElement("funding-group");
        foreach (var funding in record.Funding)
        {
            writer.WriteStartElement("award-group");
            writer.WriteStartElement("funding-source");
            writer.WriteStartElement("institution-wrap");
            foreach (var identifier in funding.FunderIdentifiers.Where(i => i.Kind == IdentifierKind.Doi))
            {
                writer.WriteStartElement("institution-id");
                writer.WriteAttributeString("institution-id-type", "FundRef");
                writer.WriteString(XmlOutput.Clean(identifier.Value) ?? "");
                writer.WriteEndElement();
            }

            writer.WriteText("institution", funding.Funder);
            writer.WriteEndElement();
            writer.WriteEndElement();
            foreach (var award in funding.Awards)
                writer.WriteText("award-id", award);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
