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

    public static DatePart DatePart(CslXml xml)
    {
        if (xml.Name != "date-part")
            throw xml.Unknown("date");
        var part = new DatePart
        {
            Name = xml.Attribute("name") switch
            {
                "year" => DatePartName.Year,
                "month" => DatePartName.Month,
                "day" => DatePartName.Day,
                var name => throw xml.Error($"name=\"{name}\" is not known on <date-part>."),
            },
            Form = xml.Attribute("form"),
            RangeDelimiter = xml.Attribute("range-delimiter"),
            Formatting = Formatting(xml),
        };
        xml.Skip();
        return part;
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
        var text => throw xml.Error($"text-case=\"{text}\" is not known."),
    };

    private static DisplayKind Display(CslXml xml) => xml.Attribute("display") switch
    {
        null => DisplayKind.Unset,
        "block" => DisplayKind.Block,
        "left-margin" => DisplayKind.LeftMargin,
        "right-inline" => DisplayKind.RightInline,
        "indent" => DisplayKind.Indent,
        var text => throw xml.Error($"display=\"{text}\" is not known."),
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
                var text => throw xml.Error($"font-style=\"{text}\" is not known."),
            },
            Variant = xml.Attribute("font-variant") switch
            {
                null => FontVariant.Unset,
                "normal" => FontVariant.Normal,
                "small-caps" => FontVariant.SmallCaps,
                var text => throw xml.Error($"font-variant=\"{text}\" is not known."),
            },
            Weight = xml.Attribute("font-weight") switch
            {
                null => FontWeight.Unset,
                "normal" => FontWeight.Normal,
                "bold" => FontWeight.Bold,
                "light" => FontWeight.Light,
                var text => throw xml.Error($"font-weight=\"{text}\" is not known."),
            },
            Decoration = xml.Attribute("text-decoration") switch
            {
                null => TextDecoration.Unset,
                "none" => TextDecoration.None,
                "underline" => TextDecoration.Underline,
                var text => throw xml.Error($"text-decoration=\"{text}\" is not known."),
            },
            Align = xml.Attribute("vertical-align") switch
            {
                null => VerticalAlign.Unset,
                "baseline" => VerticalAlign.Baseline,
                "sup" => VerticalAlign.Superscript,
                "sub" => VerticalAlign.Subscript,
                var text => throw xml.Error($"vertical-align=\"{text}\" is not known."),
            },
        };
        return font.IsNone ? FontFormat.None : font;
    }
}
