namespace BibHarvester.Csl.Styles;

/// <summary>What <c>cs:info</c> says of a style.</summary>
internal sealed class StyleInfo
{
    public string? Id { get; private set; }

    public string? Title { get; private set; }

    /// <summary>The id of the style on which a dependent style rests.</summary>
    public string? Parent { get; private set; }

    public void Read(CslXml xml) => xml.Children(() =>
    {
        switch (xml.Name)
        {
            case "id":
                Id = xml.Text().Trim();
                break;
            case "title":
                Title = xml.Text().Trim();
                break;
            case "link" when xml.Attribute("rel") == "independent-parent":
                Parent = xml.Attribute("href");
                xml.Skip();
                break;
            default:
                xml.Skip();
                break;
        }
    });
}
