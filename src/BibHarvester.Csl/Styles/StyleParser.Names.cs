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
        var variables = new Variable[words.Length];
        for (var i = 0; i < words.Length; i++)
            variables[i] = VariableOf(words[i]);
        var names = new NamesElement(formatting, variables)
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
                xml.Children(() => substitutes.Add(ReadElement()));
                names.Substitutes = [.. substitutes];
                break;
            default:
                throw xml.Unknown("names");
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
                throw xml.Unknown("name");
            var formatting = StyleAttributes.Formatting(xml);
            name = xml.Attribute("name") switch
            {
                "family" => name with { Family = formatting },
                "given" => name with { Given = formatting },
                var part => throw xml.Error($"name=\"{part}\" is not known on <name-part>."),
            };
            xml.Skip();
        });
        return name;
    }
}
