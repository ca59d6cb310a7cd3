using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private void WriteList(NamesElement element, NameSettings options, ValueList<CslName> names, int term, bool isPrimary)
    {
        var label = IsSorting ? null : element.Label;
        if (label is not null && element.LabelStandsFirst)
            WriteNamesLabel(label, term, names.Count);
        var start = _output.Count;
        _output.Text(element.Name.Formatting.Prefix);
        WriteNames(element, options, names, isPrimary);
        _output.Text(element.Name.Formatting.Suffix);
        if (isPrimary)
            _place.Whole = (start, _output.Count);
        if (label is not null && !element.LabelStandsFirst)
            WriteNamesLabel(label, term, names.Count);
    }

    private void WriteNamesLabel(LabelElement label, int term, int count)
    {
        var isPlural = label.Plural switch
        {
            PluralRule.Always => true,
            PluralRule.Never => false,
            _ => count > 1,
        };
        if (_locale.Term(term, label.Form, isPlural) is not { Length: > 0 } text)
            return;
        var frame = Begin(label.Formatting);
        WriteTerm(text);
        EndText(frame, label.Formatting, isTerm: true);
    }

    private (int Count, bool IsCut) Shown(int all, NameSettings options, int list)
    {
        var isSubsequent = _cite is { Position: not CslPosition.First };
        var least = (isSubsequent ? options.EtAlSubsequentMin : null) ?? options.EtAlMin ?? 0;
        var first = (isSubsequent ? options.EtAlSubsequentUseFirst : null) ?? options.EtAlUseFirst ?? 0;
        if (least == 0 || first == 0 || all < least)
            return (all, false);
        var count = Math.Max(first, IsSorting ? 0 : _state.Depths.Shown(list));
        return count < all ? (count, true) : (all, false);
    }

    private void WriteNames(NamesElement element, NameSettings options, ValueList<CslName> names, bool isPrimary)
    {
        var list = NameLists.Count;
        var (count, isCut) = Shown(names.Count, options, list);
        NameLists.Add((names, count));
        var namesakes = Namesakes(names);
        // Names that are cut short are set in the font of a name together with what stands for the others.
        var frame = isCut ? Begin(element.Name.Each) : default;
        // Use-last needs at least two names to leave out.
        var useLast = isCut && options.EtAlUseLast == true && names.Count - count > 1;
        var delimiter = options.Delimiter ?? ", ";
        for (var i = 0; i < count; i++)
        {
            var isInverted = IsInverted(options, i);
            if (i > 0)
            {
                var isLast = i == count - 1 && !isCut;
                _output.Text(isLast ? BeforeLast(options, delimiter, names, IsInverted(options, i - 1)) : delimiter);
            }

            var start = _output.Count;
            var isNamesake = namesakes?.Contains(NamesakeKey(names[i].Parts)) == true;
            WriteName(element, options, names[i], isInverted, isNamesake ? GivenNameLevel.Full : _state.Depths.Given(list, i));
            if (isPrimary)
                _place.Each.Add((start, _output.Count));
        }

        if (useLast)
        {
            _output.Text(delimiter);
            _output.Text("\u2026 ");
            WriteName(element, options, names[^1], IsInverted(options, names.Count - 1), _state.Depths.Given(list, names.Count - 1));
        }
        else if (isCut && count > 0 && !IsSorting && _locale.Term(element.EtAlTerm, TermForm.Long, isPlural: false) is { Length: > 0 } etAl)
        {
            var precedes = options.DelimiterPrecedesEtAl switch
            {
                DelimiterRule.Always => true,
                DelimiterRule.Never => false,
                DelimiterRule.AfterInvertedName => IsInverted(options, count - 1),
                _ => count > 1,
            };
            _output.Text(precedes ? delimiter : Scripts.IsSpacedBefore(etAl) ? " " : "");
            var etAlFrame = Begin(element.EtAlFormatting);
            _output.Text(etAl);
            EndText(etAlFrame, element.EtAlFormatting, isTerm: true);
        }

        if (isCut)
            End(frame, element.Name.Each);
    }

    // In the bibliography, two of one work whose initials are the same are told apart by their names.
    private HashSet<(string Family, char Initial)>? Namesakes(ValueList<CslName> names)
    {
        if (!_inBibliography || names.Count < 2 || !_style.Citation.AddGivenNames || _style.Citation.GivenNameRule != GivenNameRule.ByCite)
            return null;
        var given = new Dictionary<(string Family, char Initial), string>();
        HashSet<(string Family, char Initial)>? namesakes = null;
        foreach (var name in names)
        {
            var key = NamesakeKey(name.Parts);
            if (!given.TryAdd(key, name.Parts.Given) && given[key] != name.Parts.Given)
                (namesakes ??= []).Add(key);
        }

        return namesakes;
    }

    private static (string Family, char Initial) NamesakeKey(NameParts name) => (name.Family, name.Given.FirstOrDefault());

    private bool IsInverted(NameSettings options, int index) =>
        IsSorting || options.Order == NameOrder.All || (options.Order == NameOrder.First && index == 0);

    private string BeforeLast(NameSettings options, string delimiter, ValueList<CslName> names, bool isPreviousInverted)
    {
        var and = options.And switch
        {
            AndKind.Text => _locale.Term(Terms.And, TermForm.Long, isPlural: false),
            AndKind.Symbol => "&",
            _ => null,
        };
        if (and is null || IsSorting)
            return delimiter;
        // Organisations are listed as words are, whatever the style says of persons.
        var areOrganisations = names.All(n => n.Parts.IsLiteral) || (names.Count == 2 && names[^1].Parts.IsLiteral);
        var isInvertible = !names[^2].Parts.IsLiteral && !names[^2].Parts.IsEastAsian;
        var precedes = options.DelimiterPrecedesLast switch
        {
            _ when areOrganisations => names.Count > 2,
            DelimiterRule.Always => true,
            DelimiterRule.Never => false,
            DelimiterRule.AfterInvertedName => isPreviousInverted && isInvertible,
            _ => names.Count > 2,
        };
        var before = precedes ? delimiter : Scripts.IsSpacedBefore(and) ? " " : "";
        return before + and + (Scripts.IsSpacedAfter(and) ? " " : "");
    }
}
