namespace BibHarvester.Csl.Styles;

/// <summary>Reads the attributes that several elements share.</summary>
internal static class StyleAttributes
{
    public static Formatting Formatting(CslXml xml)
    {
        var formatting = new Formatting
        {
            Prefix = xml.Attribute("prefix") ?? "",
            Suffix = xml.Attribute("suffix") ?? "",
            Quotes = xml.Flag("quotes", otherwise: false),
            StripPeriods = xml.Flag("strip-periods", otherwise: false),
            TextCase = Case(xml),
            Display = Display(xml),
            Font = Font(xml),
        };
        return formatting.IsNone ? Styles.Formatting.None : formatting;
    }

    /// <summary>Reads a part of a date; an element that is none is passed over.</summary>
    public static void ReadDatePart(CslXml xml, List<DatePart> parts)
    {
        if (xml.Name != "date-part" || xml.Attribute("name") is not { } name || name is not ("year" or "month" or "day"))
        {
            xml.PassOver("date");
            return;
        }

        parts.Add(new DatePart
        {
            Name = name switch
            {
                "year" => DatePartName.Year,
                "month" => DatePartName.Month,
                _ => DatePartName.Day,
            },
            Form = xml.Attribute("form"),
            RangeDelimiter = xml.Attribute("range-delimiter"),
            Formatting = Formatting(xml),
        });
        xml.Skip();
    }

    public static NameSettings NameSettings(CslXml xml)
    {
        return new NameSettings
        {
            And = StyleEnums.And(xml),
            DelimiterPrecedesLast = StyleEnums.Delimiter(xml, "delimiter-precedes-last"),
            DelimiterPrecedesEtAl = StyleEnums.Delimiter(xml, "delimiter-precedes-et-al"),
            EtAlMin = xml.Number("et-al-min"),
            EtAlUseFirst = xml.Number("et-al-use-first"),
            EtAlSubsequentMin = xml.Number("et-al-subsequent-min"),
            EtAlSubsequentUseFirst = xml.Number("et-al-subsequent-use-first"),
            EtAlUseLast = xml.Flag("et-al-use-last"),
            Initialize = xml.Flag("initialize"),
            InitializeWith = xml.Attribute("initialize-with"),
            Order = StyleEnums.NameOrder(xml),
            SortSeparator = xml.Attribute("sort-separator"),
        };
    }

    /// <summary>The name options of <c>cs:style</c>, <c>cs:citation</c> and <c>cs:bibliography</c>.</summary>
    public static NameSettings InheritableNames(CslXml xml) => NameSettings(xml) with
    {
        Form = StyleEnums.NameForm(xml, "name-form"),
        Delimiter = xml.Attribute("name-delimiter"),
        NamesDelimiter = xml.Attribute("names-delimiter"),
    };

    private static TextCase Case(CslXml xml) => xml.Attribute("text-case") switch
    {
        null => TextCase.Unset,
        "lowercase" => TextCase.Lowercase,
        "uppercase" => TextCase.Uppercase,
        "capitalize-first" => TextCase.CapitalizeFirst,
        "capitalize-all" => TextCase.CapitalizeAll,
        "title" => TextCase.Title,
        "sentence" => TextCase.Sentence,
        _ => xml.PassOver<TextCase>("text-case"),
    };

    private static DisplayKind Display(CslXml xml) => xml.Attribute("display") switch
    {
        null => DisplayKind.Unset,
        "block" => DisplayKind.Block,
        "left-margin" => DisplayKind.LeftMargin,
        "right-inline" => DisplayKind.RightInline,
        "indent" => DisplayKind.Indent,
        _ => xml.PassOver<DisplayKind>("display"),
    };

    private static FontFormat Font(CslXml xml)
    {
        var font = new FontFormat
        {
            Style = xml.Attribute("font-style") switch
            {
                null => FontStyle.Unset,
                "normal" => FontStyle.Normal,
                "italic" => FontStyle.Italic,
                "oblique" => FontStyle.Oblique,
                _ => xml.PassOver<FontStyle>("font-style"),
            },
            Variant = xml.Attribute("font-variant") switch
            {
                null => FontVariant.Unset,
                "normal" => FontVariant.Normal,
                "small-caps" => FontVariant.SmallCaps,
                _ => xml.PassOver<FontVariant>("font-variant"),
            },
            Weight = xml.Attribute("font-weight") switch
            {
                null => FontWeight.Unset,
                "normal" => FontWeight.Normal,
                "bold" => FontWeight.Bold,
                "light" => FontWeight.Light,
                _ => xml.PassOver<FontWeight>("font-weight"),
            },
            Decoration = xml.Attribute("text-decoration") switch
            {
                null => TextDecoration.Unset,
                "none" => TextDecoration.None,
                "underline" => TextDecoration.Underline,
                _ => xml.PassOver<TextDecoration>("text-decoration"),
            },
            Align = xml.Attribute("vertical-align") switch
            {
                null => VerticalAlign.Unset,
                "baseline" => VerticalAlign.Baseline,
                "sup" => VerticalAlign.Superscript,
                "sub" => VerticalAlign.Subscript,
                _ => xml.PassOver<VerticalAlign>("vertical-align"),
            },
        };
        return font.IsNone ? FontFormat.None : font;
    }
}
