using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
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
        if (options is { Initialize: false, InitializeWith: { } with })
            return GivenInitials.Normalize(name.Given, with);
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
            MarkupText.Write(_output, name.Suffix, _quotes);
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
        MarkupText.Write(_output, name.Suffix, _quotes);
    }

    private void WritePart(Formatting formatting, string text)
    {
        if (text.Length == 0)
            return;
        var frame = Begin(formatting);
        MarkupText.Write(_output, text, _quotes);
        EndText(frame, formatting);
    }

    private static string Joined(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : IsJoining(first) ? first + second : $"{first} {second}";

    private static bool IsJoining(string particle) => particle[^1] is '\'' or '\u2019' or '-';
}
