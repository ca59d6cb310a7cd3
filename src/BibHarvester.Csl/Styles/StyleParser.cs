using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;

namespace BibHarvester.Csl.Styles;

/// <summary>Parses and compiles a style in one pass over its XML.</summary>
/// <param name="xml">Stands before the root.</param>
internal sealed partial class StyleParser(CslXml xml)
{
    private const string OwnNamespace = "https://bibharvester.org/ns/csl";

    private readonly Dictionary<string, Macro> _macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ownTerms = new(StringComparer.Ordinal);
    private readonly List<StyleLocale> _locales = [];
    private readonly List<NamesElement> _names = [];
    private Layout? _citation;
    private Layout? _bibliography;
    private bool _placesYearSuffix;
    private bool _usesCitationNumber;
    private bool _usesFirstNote;
    private bool _testsDisambiguate;

    public CslStyle Parse()
    {
        xml.MoveToRoot("style");
        var info = new StyleInfo();
        var isNote = xml.Attribute("class") == "note";
        var defaultLocale = xml.Attribute("default-locale");
        var casing = Casing();
        var names = StyleAttributes.InheritableNames(xml);
        var tree = new StyleTree
        {
            Citation = new Layout(),
            IsNoteStyle = isNote,
            InitializeWithHyphen = xml.Flag("initialize-with-hyphen", otherwise: true),
            ParticleDemotion = StyleEnums.Demotion(xml),
            PageRangeFormat = StyleEnums.PageRange(xml),
        };
        xml.Children(() => ReadTopLevel(info));
        if (info.Parent is not null)
            return new CslStyle(info, defaultLocale, casing, tree: null) { Warnings = [.. xml.Warnings] };
        CheckMacros();
        if (_citation is null)
            throw new CslStyleException("The style has no <citation>.");
        var citationNames = _citation.Names.Over(names).Over(NameSettings.Defaults);
        var bibliographyNames = (_bibliography?.Names ?? NameSettings.None).Over(names).Over(NameSettings.Defaults);
        foreach (var element in _names)
            element.Inherit(citationNames, bibliographyNames);
        return new CslStyle(info, defaultLocale, casing, tree with
        {
            Citation = _citation,
            Bibliography = _bibliography,
            PlacesYearSuffix = _placesYearSuffix,
            UsesCitationNumber = _usesCitationNumber,
            UsesFirstNote = _usesFirstNote,
            NameVariables = NameVariables(),
            TestsDisambiguate = _testsDisambiguate,
            Locales = [.. _locales],
            OwnTerms = _ownTerms,
        })
        {
            Warnings = [.. xml.Warnings],
        };
    }

    private TitleCasing Casing() => xml.Attribute("title-casing", OwnNamespace) switch
    {
        null => TitleCasing.AsGiven,
        "sentence" => TitleCasing.Sentence,
        "sentence-for-parts" => TitleCasing.SentenceForParts,
        "headline" => TitleCasing.Headline,
        "as-given" => TitleCasing.AsGiven,
        var text => throw xml.Error($"title-casing=\"{text}\" is not known."),
    };

    private void ReadTopLevel(StyleInfo info)
    {
        switch (xml.Name)
        {
            case "info":
                info.Read(xml);
                break;
            case "locale":
                var language = xml.Attribute("lang", "http://www.w3.org/XML/1998/namespace");
                _locales.Add(new StyleLocale(language, new LocaleParser(xml, TermOf).Read()));
                break;
            case "macro":
                ReadMacro();
                break;
            case "citation":
                _citation = ReadArea();
                break;
            case "bibliography":
                _bibliography = ReadArea();
                break;
            default:
                xml.PassOver("style");
                break;
        }
    }

    private void ReadMacro()
    {
        var macro = MacroOf(xml.Attribute("name") ?? throw xml.Error("A macro has no name."));
        if (macro.IsDefined)
            throw xml.Error($"The macro '{macro.Name}' is defined twice.");
        macro.IsDefined = true;
        macro.Children = ReadElements();
    }

    private Macro MacroOf(string name)
    {
        if (!_macros.TryGetValue(name, out var macro))
            _macros.Add(name, macro = new Macro(name) { FirstUse = xml.Place });
        return macro;
    }

    private int TermOf(string name)
    {
        if (Terms.TryFind(name, out var term) || _ownTerms.TryGetValue(name, out term))
            return term;
        term = Terms.Count + _ownTerms.Count;
        _ownTerms.Add(name, term);
        return term;
    }

    private bool TryVariable(string name, out Variable variable)
    {
        if (Variables.TryFind(name, out variable))
            return true;
        xml.Warn("CSL103", $"'{name}' is no variable of CSL; no item has it.");
        return false;
    }

    private VariableSet VariablesOf(string? names, ref int unknown)
    {
        var set = default(VariableSet);
        foreach (var name in (names ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TryVariable(name, out var variable))
                set = set.With(variable);
            else
                unknown++;
        }

        return set;
    }

    private VariableSet NameVariables()
    {
        var set = default(VariableSet);
        foreach (var names in _names)
        {
            foreach (var variable in names.Variables)
                set = set.With(variable);
        }

        return set;
    }

    private void CheckMacros()
    {
        foreach (var macro in _macros.Values)
        {
            if (!macro.IsDefined)
                throw CslXml.ErrorAt($"There is no macro '{macro.Name}'.", macro.FirstUse);
        }

        var check = new MacroCheck();
        foreach (var macro in _macros.Values)
            check.Check(macro);
    }
}
