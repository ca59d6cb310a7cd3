using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

internal sealed partial class StyleParser
{
    private Layout ReadArea()
    {
        var area = new Layout
        {
            Names = StyleAttributes.InheritableNames(xml),
            AddNames = xml.Flag("disambiguate-add-names", otherwise: false),
            AddGivenNames = xml.Flag("disambiguate-add-givenname", otherwise: false),
            GivenNameRule = StyleEnums.GivenNameRule(xml),
            AddYearSuffix = xml.Flag("disambiguate-add-year-suffix", otherwise: false),
            Collapse = StyleEnums.Collapse(xml),
            CiteGroupDelimiter = xml.Attribute("cite-group-delimiter"),
            YearSuffixDelimiter = xml.Attribute("year-suffix-delimiter"),
            AfterCollapseDelimiter = xml.Attribute("after-collapse-delimiter"),
            NearNoteDistance = xml.Number("near-note-distance") ?? 5,
            AuthorSubstitute = xml.Attribute("subsequent-author-substitute"),
            AuthorSubstituteRule = StyleEnums.SubstituteRule(xml),
            SecondFieldAlign = StyleEnums.FieldAlign(xml),
            HangingIndent = xml.Flag("hanging-indent", otherwise: false),
            EntrySpacing = xml.Number("entry-spacing") ?? 1,
            LineSpacing = xml.Number("line-spacing") ?? 1,
        };
        var layouts = new List<Layout>();
        var keys = new List<SortKey>();
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "sort":
                    xml.Children(() => ReadSortKey(keys));
                    break;
                case "layout":
                    layouts.Add(ReadLayout());
                    break;
                default:
                    xml.PassOver("citation or bibliography");
                    break;
            }
        });
        if (layouts.Count == 0)
            throw xml.Error("There is no <layout>.");
        // The last without a language is for all others.
        area = area with { SortKeys = [.. keys] };
        var general = layouts.FindLastIndex(l => l.Languages.Length == 0) is var place and >= 0 ? place : layouts.Count - 1;
        var localized = new List<Layout>();
        for (var i = 0; i < layouts.Count; i++)
        {
            if (i != general)
                localized.Add(area with { Languages = layouts[i].Languages, Formatting = layouts[i].Formatting, Delimiter = layouts[i].Delimiter, Children = layouts[i].Children });
        }

        return area with
        {
            Formatting = layouts[general].Formatting,
            Delimiter = layouts[general].Delimiter,
            Children = layouts[general].Children,
            Localized = [.. localized],
        };
    }

    private Layout ReadLayout()
    {
        var languages = (xml.Attribute("locale") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var formatting = StyleAttributes.Formatting(xml);
        var delimiter = xml.Attribute("delimiter") ?? "";
        return new Layout { Languages = languages, Formatting = formatting, Delimiter = delimiter, Children = ReadElements() };
    }

    private void ReadSortKey(List<SortKey> keys)
    {
        if (xml.Name != "key")
        {
            xml.PassOver("sort");
            return;
        }

        var macro = xml.Attribute("macro");
        var variable = xml.Attribute("variable");
        if (macro is null == variable is null)
            throw xml.Error("A sort key has either a variable or a macro.");
        var found = default(Variable);
        if (variable is not null && !TryVariable(variable, out found))
        {
            xml.Skip();
            return;
        }

        keys.Add(new SortKey
        {
            Macro = macro is null ? null : MacroOf(macro),
            Variable = variable is null ? null : found,
            IsDescending = xml.Attribute("sort") == "descending",
            Names = new NameSettings
            {
                EtAlMin = xml.Number("names-min"),
                EtAlUseFirst = xml.Number("names-use-first"),
                EtAlUseLast = xml.Flag("names-use-last"),
            },
        });
        xml.Skip();
    }
}
