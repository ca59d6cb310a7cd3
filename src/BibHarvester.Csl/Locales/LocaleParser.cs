using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Locales;

/// <summary>Reads <c>cs:locale</c>, as a file or within a style.</summary>
/// <param name="xml">Stands on the element.</param>
/// <param name="termOf">Gives the number of a term.</param>
internal sealed class LocaleParser(CslXml xml, Func<string, int> termOf)
{
    private readonly LocaleData _data = new();

    public LocaleData Read()
    {
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "terms":
                    xml.Children(ReadTerm);
                    break;
                case "date":
                    ReadDate();
                    break;
                case "style-options":
                    _data.PunctuationInQuote = xml.Flag("punctuation-in-quote") ?? _data.PunctuationInQuote;
                    _data.LimitDayOrdinals = xml.Flag("limit-day-ordinals-to-day-1") ?? _data.LimitDayOrdinals;
                    xml.Skip();
                    break;
                case "info" or "translator":
                    xml.Skip();
                    break;
                default:
                    xml.PassOver("locale");
                    break;
            }
        });
        return _data;
    }

    private void ReadTerm()
    {
        if (xml.Name != "term")
        {
            xml.PassOver("terms");
            return;
        }

        var name = xml.Attribute("name") ?? throw xml.Error("A term has no name.");
        var term = termOf(name);
        var form = StyleEnums.TermForm(xml);
        var gender = xml.Attribute("gender");
        var genderForm = xml.Attribute("gender-form");
        var match = xml.Attribute("match");
        var single = "";
        string? multiple = null;
        var text = ReadTermText(ref single, ref multiple);
        // White space alone that breaks a line is how an editor wraps, not a text.
        if (text is not null)
            single = string.IsNullOrWhiteSpace(text) && text.Contains('\n', StringComparison.Ordinal) ? "" : text;
        if (name == "ordinal" || (name.StartsWith("ordinal-", StringComparison.Ordinal) && name.Length == 10))
            _data.Ordinals.Add(new OrdinalText(term, single, genderForm, match));
        if (genderForm is null || text is null)
            _data.SetTerm(term, form, new TermText(single, multiple ?? single));
        if (gender is not null)
            _data.Genders[term] = gender;
    }

    // Either text alone, which is given back, or the elements single and multiple.
    private string? ReadTermText(ref string single, ref string? multiple)
    {
        var (text, one, many) = xml.Mixed("single", "multiple");
        single = one ?? "";
        multiple = many;
        return one is null && many is null ? text : null;
    }

    private void ReadDate()
    {
        var isText = xml.Attribute("form") == "text";
        var delimiter = xml.Attribute("delimiter") ?? "";
        var parts = new List<DatePart>();
        xml.Children(() => StyleAttributes.ReadDatePart(xml, parts));
        var date = new LocaleDate([.. parts], delimiter);
        if (isText)
            _data.TextDate = date;
        else
            _data.NumericDate = date;
    }
}
