using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

internal sealed partial class StyleParser
{
    private Element[] ReadElements()
    {
        List<Element>? elements = null;
        xml.Children(() =>
        {
            if (ReadElement() is { } element)
                (elements ??= []).Add(element);
        });
        return elements is null ? [] : [.. elements];
    }

    private Element? ReadElement()
    {
        switch (xml.Name)
        {
            case "text":
                return ReadText();
            case "number":
                if (!TryVariable(out var counted))
                    return Absent();
                var number = new NumberElement(StyleAttributes.Formatting(xml), counted, StyleEnums.NumberForm(xml));
                xml.Skip();
                return number;
            case "label":
                return TryVariable(out var labelled) ? ReadLabel(labelled) : Absent();
            case "date":
                return TryVariable(out var dated) ? ReadDate(dated) : Absent();
            case "names":
                return ReadNames();
            case "group":
                var formatting = StyleAttributes.Formatting(xml);
                var delimiter = xml.Attribute("delimiter") ?? "";
                return new GroupElement(formatting, delimiter, ReadElements());
            case "choose":
                return ReadChoose();
            default:
                xml.PassOver("layout or group");
                return null;
        }
    }

    private bool TryVariable(out Variable variable) =>
        TryVariable(xml.Attribute("variable") ?? throw xml.Error($"<{xml.Name}> has no variable."), out variable);

    private AbsentElement Absent()
    {
        xml.Skip();
        return new AbsentElement();
    }

    private Element ReadText()
    {
        var formatting = StyleAttributes.Formatting(xml);
        Element element;
        if (xml.Attribute("variable") is { } variable)
        {
            if (!TryVariable(variable, out var number))
                return Absent();
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
        {
            xml.Warn("CSL102", "<text> has neither variable, macro, term nor value; it prints nothing.");
            element = new ValueElement(formatting, "");
        }

        xml.Skip();
        return element;
    }

    private LabelElement ReadLabel(Variable? variable)
    {
        var label = new LabelElement(StyleAttributes.Formatting(xml), variable, StyleEnums.TermForm(xml), StyleEnums.Plural(xml));
        xml.Skip();
        return label;
    }

    private DateElement ReadDate(Variable variable)
    {
        var formatting = StyleAttributes.Formatting(xml);
        var form = StyleEnums.DateForm(xml);
        var delimiter = xml.Attribute("delimiter") ?? "";
        var precision = xml.Attribute("date-parts") switch
        {
            null or "year-month-day" => 3,
            "year-month" => 2,
            "year" => 1,
            _ => 3 + xml.PassOver<int>("date-parts"),
        };
        var parts = new List<DatePart>();
        xml.Children(() => StyleAttributes.ReadDatePart(xml, parts));
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
            {
                xml.PassOver("choose");
                return;
            }

            var condition = isElse ? null : ReadCondition();
            branches.Add(new Branch(condition, ReadElements()));
        });
        return new ChooseElement([.. branches]);
    }

    private Condition ReadCondition()
    {
        var failing = 0;
        var types = TypesOf(xml.Attribute("type"));
        if (types == 0 && xml.Attribute("type") is not null)
            failing++;
        var condition = new Condition
        {
            Match = StyleEnums.Match(xml),
            Variables = VariablesOf(xml.Attribute("variable"), ref failing),
            Numeric = VariablesOf(xml.Attribute("is-numeric"), ref failing),
            UncertainDates = VariablesOf(xml.Attribute("is-uncertain-date"), ref failing),
            Types = types,
            Locators = [.. (xml.Attribute("locator") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermOf)],
            Positions = PositionsOf(xml.Attribute("position")),
            TestsDisambiguate = xml.Flag("disambiguate", otherwise: false),
        };
        _testsDisambiguate |= condition.TestsDisambiguate;
        return failing == 0 ? condition : condition with { FailingTests = failing };
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
                _ => xml.PassOver<CitePositions>("position"),
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
            {
                xml.Warn("CSL104", $"'{name}' is no type of CSL; no item is of it.");
                continue;
            }

            mask |= 1UL << (int)type;
        }

        return mask;
    }
}
