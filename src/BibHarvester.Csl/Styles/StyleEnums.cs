namespace BibHarvester.Csl.Styles;

/// <summary>Values of attributes as the style's own small types.</summary>
internal static class StyleEnums
{
    public static TermForm TermForm(CslXml xml) => Value(xml, "form", xml.Attribute("form") switch
    {
        null or "long" => Styles.TermForm.Long,
        "short" => Styles.TermForm.Short,
        "verb" => Styles.TermForm.Verb,
        "verb-short" => Styles.TermForm.VerbShort,
        "symbol" => Styles.TermForm.Symbol,
        _ => (TermForm?)null,
    });

    public static NumberForm NumberForm(CslXml xml) => Value(xml, "form", xml.Attribute("form") switch
    {
        null or "numeric" => Styles.NumberForm.Numeric,
        "ordinal" => Styles.NumberForm.Ordinal,
        "long-ordinal" => Styles.NumberForm.LongOrdinal,
        "roman" => Styles.NumberForm.Roman,
        _ => (NumberForm?)null,
    });

    public static PluralRule Plural(CslXml xml) => Value(xml, "plural", xml.Attribute("plural") switch
    {
        null or "contextual" => PluralRule.Contextual,
        "always" or "true" => PluralRule.Always,
        "never" or "false" => PluralRule.Never,
        _ => (PluralRule?)null,
    });

    public static DateForm DateForm(CslXml xml) => Value(xml, "form", xml.Attribute("form") switch
    {
        null => Styles.DateForm.Own,
        "numeric" => Styles.DateForm.Numeric,
        "text" => Styles.DateForm.Text,
        _ => (DateForm?)null,
    });

    public static MatchKind Match(CslXml xml) => Value(xml, "match", xml.Attribute("match") switch
    {
        null or "all" => MatchKind.All,
        "any" => MatchKind.Any,
        "none" => MatchKind.None,
        "nand" => MatchKind.Nand,
        _ => (MatchKind?)null,
    });

    public static AndKind And(CslXml xml) => Value(xml, "and", xml.Attribute("and") switch
    {
        null => AndKind.Unset,
        "text" => AndKind.Text,
        "symbol" => AndKind.Symbol,
        _ => (AndKind?)null,
    });

    public static DelimiterRule Delimiter(CslXml xml, string attribute) => Value(xml, attribute, xml.Attribute(attribute) switch
    {
        null => DelimiterRule.Unset,
        "contextual" => DelimiterRule.Contextual,
        "after-inverted-name" => DelimiterRule.AfterInvertedName,
        "always" => DelimiterRule.Always,
        "never" => DelimiterRule.Never,
        _ => (DelimiterRule?)null,
    });

    public static NameOrder NameOrder(CslXml xml) => Value(xml, "name-as-sort-order", xml.Attribute("name-as-sort-order") switch
    {
        null => Styles.NameOrder.Unset,
        "first" => Styles.NameOrder.First,
        "all" => Styles.NameOrder.All,
        _ => (NameOrder?)null,
    });

    public static NameForm NameForm(CslXml xml, string attribute) => Value(xml, attribute, xml.Attribute(attribute) switch
    {
        null => Styles.NameForm.Unset,
        "long" => Styles.NameForm.Long,
        "short" => Styles.NameForm.Short,
        "count" => Styles.NameForm.Count,
        _ => (NameForm?)null,
    });

    public static PageRangeFormat PageRange(CslXml xml) => Value(xml, "page-range-format", xml.Attribute("page-range-format") switch
    {
        null => PageRangeFormat.Unset,
        "expanded" => PageRangeFormat.Expanded,
        "minimal" => PageRangeFormat.Minimal,
        "minimal-two" => PageRangeFormat.MinimalTwo,
        "chicago" or "chicago-15" => PageRangeFormat.Chicago15,
        "chicago-16" => PageRangeFormat.Chicago16,
        _ => (PageRangeFormat?)null,
    });

    public static ParticleDemotion Demotion(CslXml xml) =>
        Value(xml, "demote-non-dropping-particle", xml.Attribute("demote-non-dropping-particle") switch
        {
            null or "display-and-sort" => ParticleDemotion.DisplayAndSort,
            "sort-only" => ParticleDemotion.SortOnly,
            "never" => ParticleDemotion.Never,
            _ => (ParticleDemotion?)null,
        });

    public static GivenNameRule GivenNameRule(CslXml xml) =>
        Value(xml, "givenname-disambiguation-rule", xml.Attribute("givenname-disambiguation-rule") switch
        {
            null or "by-cite" => Styles.GivenNameRule.ByCite,
            "all-names" => Styles.GivenNameRule.AllNames,
            "all-names-with-initials" => Styles.GivenNameRule.AllNamesWithInitials,
            "primary-name" => Styles.GivenNameRule.PrimaryName,
            "primary-name-with-initials" => Styles.GivenNameRule.PrimaryNameWithInitials,
            _ => (GivenNameRule?)null,
        });

    public static CiteCollapse Collapse(CslXml xml) => Value(xml, "collapse", xml.Attribute("collapse") switch
    {
        null => CiteCollapse.None,
        "citation-number" => CiteCollapse.CitationNumber,
        "year" => CiteCollapse.Year,
        "year-suffix" => CiteCollapse.YearSuffix,
        "year-suffix-ranged" => CiteCollapse.YearSuffixRanged,
        _ => (CiteCollapse?)null,
    });

    public static SubstituteRule SubstituteRule(CslXml xml) =>
        Value(xml, "subsequent-author-substitute-rule", xml.Attribute("subsequent-author-substitute-rule") switch
        {
            null or "complete-all" => Styles.SubstituteRule.CompleteAll,
            "complete-each" => Styles.SubstituteRule.CompleteEach,
            "partial-each" => Styles.SubstituteRule.PartialEach,
            "partial-first" => Styles.SubstituteRule.PartialFirst,
            _ => (SubstituteRule?)null,
        });

    public static FieldAlign FieldAlign(CslXml xml) => Value(xml, "second-field-align", xml.Attribute("second-field-align") switch
    {
        null or "false" => Styles.FieldAlign.None,
        "flush" or "true" => Styles.FieldAlign.Flush,
        "margin" => Styles.FieldAlign.Margin,
        _ => (FieldAlign?)null,
    });

    private static T Value<T>(CslXml xml, string attribute, T? value)
        where T : struct =>
        value ?? xml.PassOver<T>(attribute);
}
