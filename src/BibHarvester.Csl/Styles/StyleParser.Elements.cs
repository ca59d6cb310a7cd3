using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

internal sealed partial class StyleParser
{
    private Element[] ReadElements()
    {
        List<Element>? elements = null;
        xml.Children(() => (elements ??= []).Add(ReadElement()));
        return elements is null ? [] : [.. elements];
    }

    private Element ReadElement()
    {
        switch (xml.Name)
        {
            case "text":
                return ReadText();
            case "number":
                var number = new NumberElement(StyleAttributes.Formatting(xml), RequiredVariable(), StyleEnums.NumberForm(xml));
                xml.Skip();
                return number;
            case "label":
                return ReadLabel(RequiredVariable());
            case "date":
                return ReadDate();
            case "names":
                return ReadNames();
            case "group":
                var formatting = StyleAttributes.Formatting(xml);
                var delimiter = xml.Attribute("delimiter") ?? "";
                return new GroupElement(formatting, delimiter, ReadElements());
            case "choose":
                return ReadChoose();
            default:
                throw xml.Error($"<{xml.Name}> is no rendering element of CSL 1.0.2.");
        }
    }

    private Variable RequiredVariable() =>
        VariableOf(xml.Attribute("variable") ?? throw xml.Error($"<{xml.Name}> has no variable."));

    private Element ReadText()
    {
        var formatting = StyleAttributes.Formatting(xml);
        Element element;
        if (xml.Attribute("variable") is { } variable)
        {
            var number = VariableOf(variable);
            _usesFirstNote |= number == Variable.FirstReferenceNoteNumber;
            _usesCitationNumber |= number == Variable.CitationNumber;
            _placesYearSuffix |= number is Variable.YearSuffix or Variable.CitationLabel;
            element = new VariableElement(formatting, number, xml.Attribute("form") == "short");
        }
        else if (xml.Attribute("macro") is { } macro)
            element = new MacroElement(formatting.ForMacro, MacroOf(macro));
        else if (xml.Attribute("term") is { } term)
            element = new TermElement(formatting, TermOf(term), StyleEnums.TermForm(xml), xml.Flag("plural", otherwise: false));
        else if (xml.Attribute("value") is { } value)
            element = new ValueElement(formatting, value);
        else
            throw xml.Error("<text> has neither variable, macro, term nor value.");
        xml.Skip();
        return element;
    }

    private LabelElement ReadLabel(Variable? variable)
    {
        var label = new LabelElement(StyleAttributes.Formatting(xml), variable, StyleEnums.TermForm(xml), StyleEnums.Plural(xml));
        xml.Skip();
        return label;
    }

    private DateElement ReadDate()
    {
        var formatting = StyleAttributes.Formatting(xml);
        var variable = RequiredVariable();
        var form = StyleEnums.DateForm(xml);
        var delimiter = xml.Attribute("delimiter") ?? "";
        var precision = xml.Attribute("date-parts") switch
        {
            null or "year-month-day" => 3,
            "year-month" => 2,
            "year" => 1,
            var text => throw xml.Error($"date-parts=\"{text}\" is not known."),
        };
        var parts = new List<DatePart>();
        xml.Children(() => parts.Add(StyleAttributes.DatePart(xml)));
        return new DateElement(formatting, variable)
        {
            Form = form,
            Delimiter = delimiter,
            Precision = precision,
            Parts = [.. parts],
        };
    }

    private ChooseElement ReadChoose()
    {
        var branches = new List<Branch>();
        xml.Children(() =>
        {
            var isElse = xml.Name == "else";
            if (xml.Name is not ("if" or "else-if" or "else"))
                throw xml.Unknown("choose");
            var condition = isElse ? null : ReadCondition();
            branches.Add(new Branch(condition, ReadElements()));
        });
        return new ChooseElement([.. branches]);
    }

    private Condition ReadCondition()
    {
        var condition = new Condition
        {
            Match = StyleEnums.Match(xml),
            Variables = VariablesOf(xml.Attribute("variable")),
            Numeric = VariablesOf(xml.Attribute("is-numeric")),
            UncertainDates = VariablesOf(xml.Attribute("is-uncertain-date")),
            Types = TypesOf(xml.Attribute("type")),
            Locators = [.. (xml.Attribute("locator") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermOf)],
            Positions = PositionsOf(xml.Attribute("position")),
            TestsDisambiguate = xml.Flag("disambiguate", otherwise: false),
        };
        _testsDisambiguate |= condition.TestsDisambiguate;
        return condition;
    }

    private CitePositions PositionsOf(string? names)
    {
        var set = CitePositions.None;
        foreach (var name in (names ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            set |= name switch
            {
                "first" => CitePositions.First,
                "subsequent" => CitePositions.Subsequent,
                "ibid" => CitePositions.Ibid,
                "ibid-with-locator" => CitePositions.IbidWithLocator,
                "near-note" => CitePositions.NearNote,
                "far-note" => CitePositions.FarNote,
                _ => throw xml.Error($"position=\"{name}\" is not known."),
            };
        }

        return set;
    }

    private ulong TypesOf(string? names)
    {
        var mask = 0UL;
        foreach (var name in (names ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ItemTypes.TryFind(name, out var type))
                throw xml.Error($"'{name}' is no type of CSL.");
            mask |= 1UL << (int)type;
        }

        return mask;
    }
}
