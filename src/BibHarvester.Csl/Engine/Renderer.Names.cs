using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private bool _isFirstNames = true;

    /// <summary>The text of the first names element, or of what stands for it; absent before it is rendered.</summary>
    public string? FirstNamesText { get; private set; }

    /// <summary>How many names the first names element has in all, and shows; 0 before it is rendered.</summary>
    public (int All, int Shown) FirstNames { get; private set; }

    private Outcome RenderNames(NamesElement element)
    {
        var isFirst = _isFirstNames;
        var start = _output.Count;
        var outcome = WriteNames(element, isFirst);
        if (!isFirst || outcome == Outcome.Called)
            return outcome;
        FirstNamesText ??= _output.PlainFrom(start);
        _isFirstNames = false;
        if (!SuppressFirstNames)
            return outcome;
        _output.CutAt(start);
        return Outcome.Called;
    }

    private Outcome WriteNames(NamesElement element, bool isFirst)
    {
        var lists = ListsOf(element);
        if (lists.Count == 0)
            return Substitute(element);

        var options = OptionsOf(element);
        var frame = Begin(element.Formatting);
        if (options.Form == NameForm.Count)
        {
            var count = lists.Sum(l => Shown(l.Names.Count, options).Count);
            _output.Text(count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            for (var i = 0; i < lists.Count; i++)
            {
                if (i > 0)
                    _output.Text(options.NamesDelimiter ?? "");
                WriteList(element, options, lists[i].Names, lists[i].Term, isPrimary: isFirst && i == 0);
            }
        }

        if (!End(frame, element.Formatting))
            return Outcome.Called;
        foreach (var variable in element.Variables)
            MarkSubstituted(variable);
        return Outcome.Called | Outcome.Filled;
    }

    private NameSettings OptionsOf(NamesElement element)
    {
        var options = _inBibliography ? element.InBibliography : element.InCitation;
        return SortNames is null ? options : SortNames.Over(options);
    }

    // The names of each variable that has some; editors who are the translators too are listed once.
    private List<(ValueList<CslName> Names, int Term)> ListsOf(NamesElement element)
    {
        var lists = new List<(ValueList<CslName> Names, int Term)>(element.Variables.Length);
        foreach (var variable in element.Variables)
        {
            if (!Has(variable) || _item.Names(variable) is not { IsEmpty: false } names)
                continue;
            _ = Terms.TryFind(Variables.Name(variable), out var term);
            lists.Add((names, term));
        }

        var joined = element.Label is not null && lists.Count == 2 &&
            element.Variables.Contains(Variable.Editor) && element.Variables.Contains(Variable.Translator) &&
            lists[0].Names.Equals(lists[1].Names) &&
            _locale.Term(Terms.EditorTranslator, element.Label.Form, isPlural: false) is not null;
        if (joined)
            return [(lists[0].Names, Terms.EditorTranslator)];
        return lists;
    }

    private Outcome Substitute(NamesElement element)
    {
        var wasSubstituting = _isSubstituting;
        foreach (var substitute in element.Substitutes)
        {
            _isSubstituting = true;
            var start = _output.Count;
            var frame = Begin(element.Formatting);
            Render(substitute);
            var isThere = End(frame, element.Formatting);
            _isSubstituting = wasSubstituting;
            if (isThere)
                return Outcome.Called | Outcome.Filled;
            _output.CutAt(start);
        }

        return Outcome.Called;
    }

    private void WriteList(NamesElement element, NameSettings options, ValueList<CslName> names, int term, bool isPrimary)
    {
        var label = element.Label;
        if (label is not null && element.LabelStandsFirst)
            WriteNamesLabel(label, term, names.Count);
        var frame = Begin(element.Name.Formatting);
        WriteNames(element, options, names, isPrimary);
        End(frame, element.Name.Formatting);
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
        _output.Text(text);
        End(frame, label.Formatting);
    }

    private (int Count, bool IsCut) Shown(int all, NameSettings options)
    {
        var isSubsequent = Position != Position.First && !_inBibliography;
        var least = (isSubsequent ? options.EtAlSubsequentMin : null) ?? options.EtAlMin ?? 0;
        var first = (isSubsequent ? options.EtAlSubsequentUseFirst : null) ?? options.EtAlUseFirst ?? 1;
        if (least == 0 || all < least)
            return (all, false);
        var count = Math.Max(first, IsSorting ? 0 : _state.NamesShown);
        return count < all ? (count, true) : (all, false);
    }

    private void WriteNames(NamesElement element, NameSettings options, ValueList<CslName> names, bool isPrimary)
    {
        var (count, isCut) = Shown(names.Count, options);
        if (isPrimary)
            FirstNames = (names.Count, count);
        // Use-last needs at least two names to leave out.
        var useLast = isCut && options.EtAlUseLast == true && names.Count - count > 1;
        var delimiter = options.Delimiter ?? ", ";
        for (var i = 0; i < count; i++)
        {
            var isInverted = IsInverted(options, i);
            if (i > 0)
            {
                var isLast = i == count - 1 && !isCut;
                _output.Text(isLast ? BeforeLast(options, delimiter, count, IsInverted(options, i - 1), IsInvertible(names[i - 1].Parts)) : delimiter);
            }

            WriteName(element, options, names[i].Parts, isInverted, isPrimary ? i : -1);
        }

        if (useLast)
        {
            _output.Text(delimiter);
            _output.Text("\u2026 ");
            WriteName(element, options, names[^1].Parts, IsInverted(options, names.Count - 1), isPrimary ? names.Count - 1 : -1);
        }
        else if (isCut && count > 0 && _locale.Term(element.EtAlTerm, TermForm.Long, isPlural: false) is { Length: > 0 } etAl)
        {
            var precedes = options.DelimiterPrecedesEtAl switch
            {
                DelimiterRule.Always => true,
                DelimiterRule.Never => false,
                DelimiterRule.AfterInvertedName => IsInverted(options, count - 1),
                _ => count > 1,
            };
            _output.Text(precedes ? delimiter : " ");
            var frame = Begin(element.EtAlFormatting);
            _output.Text(etAl);
            End(frame, element.EtAlFormatting);
        }
    }

    private bool IsInverted(NameSettings options, int index) =>
        IsSorting || options.Order == NameOrder.All || (options.Order == NameOrder.First && index == 0);

    private static bool IsInvertible(NameParts name) => !name.IsLiteral && !name.IsEastAsian;

    private string BeforeLast(NameSettings options, string delimiter, int count, bool isPreviousInverted, bool isPreviousInvertible)
    {
        var and = options.And switch
        {
            AndKind.Text => _locale.Term(Terms.And, TermForm.Long, isPlural: false),
            AndKind.Symbol => "&",
            _ => null,
        };
        if (and is null)
            return delimiter;
        var precedes = options.DelimiterPrecedesLast switch
        {
            // Of two names, one that should be inverted but has no parts to invert is followed by none.
            DelimiterRule.Always => count > 2 || !isPreviousInverted || isPreviousInvertible,
            DelimiterRule.Never => false,
            DelimiterRule.AfterInvertedName => isPreviousInverted,
            _ => count > 2,
        };
        return (precedes ? delimiter.TrimEnd(' ') : "") + " " + and + " ";
    }

    private void WriteName(NamesElement element, NameSettings options, NameParts name, bool isInverted, int place)
    {
        var level = place >= 0 && place < _state.GivenNames.Length && !IsSorting ? _state.GivenNames[place] : GivenNameLevel.AsStyled;
        var isShort = options.Form == NameForm.Short && level == GivenNameLevel.AsStyled;
        if (name.IsLiteral)
        {
            WritePart(element.Name.Family, name.Family);
            return;
        }

        if (isShort)
        {
            WritePart(element.Name.Family, Joined(name.NonDropping, name.Family));
            return;
        }

        if (name.IsEastAsian)
        {
            WritePart(element.Name.Family, name.Family);
            WritePart(element.Name.Given, name.Given);
            return;
        }

        var given = GivenOf(name, options, level);
        if (isInverted)
            WriteInverted(element, options, name, given);
        else
            WriteStraight(element, name, given);
    }

    private string GivenOf(NameParts name, NameSettings options, GivenNameLevel level)
    {
        var doesInitialize = options.Initialize != false && options.InitializeWith is not null && level != GivenNameLevel.Full;
        return doesInitialize
            ? Initials.Make(name.Given, options.InitializeWith!, _style.InitializeWithHyphen)
            : name.Given;
    }

    private void WriteInverted(NamesElement element, NameSettings options, NameParts name, string given)
    {
        var demotes = _style.ParticleDemotion == ParticleDemotion.DisplayAndSort ||
            (IsSorting && _style.ParticleDemotion == ParticleDemotion.SortOnly);
        WritePart(element.Name.Family, demotes ? name.Family : Joined(name.NonDropping, name.Family));
        var behind = Joined(given, name.Dropping);
        if (demotes)
            behind = Joined(behind, name.NonDropping);
        var separator = options.SortSeparator ?? ", ";
        if (behind.Length > 0)
        {
            _output.Text(separator);
            WritePart(element.Name.Given, behind);
        }

        if (name.Suffix.Length > 0)
        {
            _output.Text(separator);
            _output.Text(name.Suffix, TokenFlags.Value);
        }
    }

    private void WriteStraight(NamesElement element, NameParts name, string given)
    {
        WritePart(element.Name.Given, given);
        var family = Joined(name.NonDropping, name.Family);
        if (given.Length > 0)
            _output.Text(" ");
        if (name.Dropping.Length > 0)
        {
            WritePart(element.Name.Given, name.Dropping);
            if (!IsJoining(name.Dropping))
                _output.Text(" ");
        }

        WritePart(element.Name.Family, family);
        if (name.Suffix.Length == 0)
            return;
        _output.Text(name.CommaSuffix ? ", " : " ");
        _output.Text(name.Suffix, TokenFlags.Value);
    }

    private void WritePart(Formatting formatting, string text)
    {
        if (text.Length == 0)
            return;
        var frame = Begin(formatting);
        _output.Text(text, TokenFlags.Value);
        End(frame, formatting);
    }

    private static string Joined(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : IsJoining(first) ? first + second : $"{first} {second}";

    private static bool IsJoining(string particle) => particle[^1] is '\'' or '\u2019' or '-';
}
