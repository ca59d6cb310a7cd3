namespace BibHarvester.Csl.Styles;

internal sealed partial class StyleParser
{
    private Layout ReadArea()
    {
        RefuseWhatIsNotRendered();
        var area = new Layout
        {
            Names = StyleAttributes.InheritableNames(xml),
            AddNames = xml.Flag("disambiguate-add-names", otherwise: false),
            AddGivenNames = xml.Flag("disambiguate-add-givenname", otherwise: false),
            GivenNameRule = StyleEnums.GivenNameRule(xml),
            AddYearSuffix = xml.Flag("disambiguate-add-year-suffix", otherwise: false),
            Collapse = StyleEnums.Collapse(xml),
            CiteGroupDelimiter = xml.Attribute("cite-group-delimiter"),
        };
        var hasLayout = false;
        var keys = new List<SortKey>();
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "sort":
                    xml.Children(() => keys.Add(ReadSortKey()));
                    break;
                case "layout" when hasLayout:
                    throw xml.Error("Layouts for several languages are not supported.");
                case "layout":
                    hasLayout = true;
                    var formatting = StyleAttributes.Formatting(xml);
                    var delimiter = xml.Attribute("delimiter") ?? "";
                    area = area with { Formatting = formatting, Delimiter = delimiter, Children = ReadElements() };
                    break;
                default:
                    throw xml.Unknown("citation or bibliography");
            }
        });
        return hasLayout ? area with { SortKeys = [.. keys] } : throw xml.Error("There is no <layout>.");
    }

    // Better no style than one that is rendered wrongly without a word.
    private void RefuseWhatIsNotRendered()
    {
        xml.Refuse("second-field-align");
        xml.Refuse("subsequent-author-substitute");
        xml.Refuse("near-note-distance");
        xml.Refuse("after-collapse-delimiter");
        xml.Refuse("year-suffix-delimiter");
        if (StyleEnums.Collapse(xml) is not (CiteCollapse.None or CiteCollapse.Year))
            throw xml.Error($"collapse=\"{xml.Attribute("collapse")}\" is not supported.");
    }

    private SortKey ReadSortKey()
    {
        if (xml.Name != "key")
            throw xml.Unknown("sort");
        var macro = xml.Attribute("macro");
        var variable = xml.Attribute("variable");
        if (macro is null == variable is null)
            throw xml.Error("A sort key has either a variable or a macro.");
        var key = new SortKey
        {
            Macro = macro is null ? null : MacroOf(macro),
            Variable = variable is null ? null : VariableOf(variable),
            IsDescending = xml.Attribute("sort") == "descending",
            Names = new NameSettings
            {
                EtAlMin = xml.Number("names-min"),
                EtAlUseFirst = xml.Number("names-use-first"),
                EtAlUseLast = xml.Flag("names-use-last"),
            },
        };
        xml.Skip();
        return key;
    }
}
