using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;

namespace BibHarvester.Csl.Styles;

internal sealed partial class StyleParser
{
    private NamesElement ReadNames()
    {
        var formatting = StyleAttributes.Formatting(xml);
        var words = (xml.Attribute("variable") ?? throw xml.Error("<names> has no variable."))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var variables = new List<Variable>(words.Length);
        foreach (var word in words)
        {
            if (TryVariable(word, out var variable))
                variables.Add(variable);
        }

        var names = new NamesElement(formatting, [.. variables])
        {
            Delimiter = xml.Attribute("delimiter"),
            EtAlTerm = Terms.EtAl,
        };
        xml.Children(() => ReadNamesPart(names));
        AdoptSubstitutes(names, names.Substitutes);
        _names.Add(names);
        return names;
    }

    private void ReadNamesPart(NamesElement names)
    {
        switch (xml.Name)
        {
            case "name":
                names.HasName = true;
                names.LabelStandsFirst = names.Label is not null;
                names.Name = ReadName();
                break;
            case "et-al":
                names.HasEtAl = true;
                names.EtAlTerm = TermOf(xml.Attribute("term") ?? "et-al");
                names.EtAlFormatting = StyleAttributes.Formatting(xml);
                xml.Skip();
                break;
            case "label":
                names.Label = ReadLabel(variable: null);
                break;
            case "substitute":
                var substitutes = new List<Element>();
                xml.Children(() =>
                {
                    if (ReadElement() is { } substitute)
                        substitutes.Add(substitute);
                });
                names.Substitutes = [.. substitutes];
                break;
            default:
                xml.PassOver("names");
                break;
        }
    }

    private static void AdoptSubstitutes(NamesElement names, Element[] substitutes)
    {
        foreach (var substitute in substitutes)
        {
            switch (substitute)
            {
                case NamesElement inner:
                    inner.TakeFrom(names);
                    AdoptSubstitutes(inner, inner.Substitutes);
                    break;
                case GroupElement group:
                    AdoptSubstitutes(names, group.Children);
                    break;
                case ChooseElement choose:
                    foreach (var branch in choose.Branches)
                        AdoptSubstitutes(names, branch.Children);
                    break;
            }
        }
    }

    private NameElement ReadName()
    {
        var options = StyleAttributes.NameSettings(xml) with
        {
            Form = StyleEnums.NameForm(xml, "form"),
            Delimiter = xml.Attribute("delimiter"),
        };
        var name = new NameElement { Options = options, Formatting = StyleAttributes.Formatting(xml) };
        xml.Children(() =>
        {
            if (xml.Name != "name-part")
            {
                xml.PassOver("name");
                return;
            }

            var formatting = StyleAttributes.Formatting(xml);
            switch (xml.Attribute("name"))
            {
                case "family":
                    name = name with { Family = formatting };
                    break;
                case "given":
                    name = name with { Given = formatting };
                    break;
                default:
                    xml.Warn("CSL101", $"name=\"{xml.Attribute("name")}\" is not known on <name-part>; it is passed over.");
                    break;
            }

            xml.Skip();
        });
        return name;
    }
}
