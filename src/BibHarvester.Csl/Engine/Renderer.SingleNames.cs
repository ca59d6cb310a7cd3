using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private void WriteName(NamesElement element, NameSettings options, CslName given, bool isInverted, GivenNameLevel depth)
    {
        var name = given.Parts;
        var level = IsSorting ? GivenNameLevel.AsStyled : depth;
        var format = element.Name;
        // An organisation takes the font of family names, where they have one, not that of names besides.
        var each = name.IsLiteral && !format.FamilyPart.Font.IsNone ? Formatting.None : format.Each;
        var frame = Begin(each);
        if (name.IsLiteral)
            WritePart(format.Family, name.Family);
        else if (options.Form == NameForm.Short && level == GivenNameLevel.AsStyled)
            WriteFamily(format, name, "", "");
        else if (name.IsEastAsian)
            WriteFamilyFirst(format, name, name.Given, "");
        else if (given.StaticOrdering || _isEastAsian)
            WriteFamilyFirst(format, name, GivenOf(name, options, level), " ");
        else if (isInverted)
            WriteInverted(format, options, name, GivenOf(name, options, level));
        else
            WriteStraight(format, name, GivenOf(name, options, level));
        End(frame, each);
    }

    private string GivenOf(NameParts name, NameSettings options, GivenNameLevel level)
    {
        if (options.InitializeWith is not { } with)
            return name.Given;
        if (options.Initialize == false)
            return GivenInitials.Normalize(name.Given, with, _style.InitializeWithHyphen);
        return level == GivenNameLevel.Full ? name.Given : Initials.Make(name.Given, with, _style.InitializeWithHyphen);
    }

    private void WriteFamilyFirst(NameElement format, NameParts name, string given, string blank)
    {
        WriteFamily(format, name, "", "");
        if (given.Length == 0)
            return;
        _output.Text(blank);
        WritePart(format.Given, given);
    }

    private void WriteInverted(NameElement format, NameSettings options, NameParts name, string given)
    {
        var demotes = _style.ParticleDemotion == ParticleDemotion.DisplayAndSort ||
            (IsSorting && _style.ParticleDemotion == ParticleDemotion.SortOnly);
        if (demotes)
            WritePart(format.Family, name.Family);
        else
            WriteFamily(format, name, "", "");
        var separator = options.SortSeparator ?? ", ";
        var demoted = demotes ? name.NonDropping : "";
        if (given.Length > 0 || name.Dropping.Length > 0 || demoted.Length > 0)
        {
            _output.Text(separator);
            _output.Text(format.Given.Prefix);
            WritePart(format.GivenPart, given);
            WriteJoined(format.GivenPart, name.Dropping, given.Length > 0);
            WriteJoined(format.FamilyPart, demoted, given.Length > 0 || name.Dropping.Length > 0);
            _output.Text(format.Given.Suffix);
        }

        if (name.Suffix.Length > 0)
        {
            _output.Text(separator);
            MarkupText.Write(_output, SuffixOf(name, options), _quotes);
        }
    }

    private void WriteStraight(NameElement format, NameParts name, string given)
    {
        WritePart(format.Given, given);
        if (given.Length > 0 && !format.Given.Suffix.EndsWith('\u00A0'))
            _output.Text(" ");
        WriteFamily(format, name, name.Dropping, name.Suffix);
    }

    // The affixes of the family name stand around its particles and suffix; its font is that of its particle too.
    private void WriteFamily(NameElement format, NameParts name, string dropping, string suffix)
    {
        _output.Text(format.Family.Prefix);
        WritePart(format.GivenPart, dropping);
        if (dropping.Length > 0 && !IsJoining(dropping))
            _output.Text(" ");
        WritePart(format.FamilyPart, name.NonDropping);
        if (name.NonDropping.Length > 0 && !IsJoining(name.NonDropping))
            _output.Text(" ");
        WritePart(format.FamilyPart, name.Family);
        if (suffix.Length > 0)
        {
            _output.Text(name.CommaSuffix ? ", " : " ");
            MarkupText.Write(_output, suffix, _quotes);
        }

        _output.Text(format.Family.Suffix);
    }

    // Where initials have no full stops, neither has Jr.
    private static string SuffixOf(NameParts name, NameSettings options) =>
        options.InitializeWith is { } with && !with.Contains('.', StringComparison.Ordinal)
            ? name.Suffix.Replace(".", "", StringComparison.Ordinal)
            : name.Suffix;

    private void WriteJoined(Formatting formatting, string text, bool isBehind)
    {
        if (text.Length > 0 && isBehind)
            _output.Text(" ");
        WritePart(formatting, text);
    }

    private void WritePart(Formatting formatting, string text)
    {
        if (text.Length == 0)
            return;
        var frame = Begin(formatting);
        MarkupText.Write(_output, text, _quotes);
        EndText(frame, formatting);
    }

    private static bool IsJoining(string particle) => particle[^1] is '\'' or '\u2019' or '-' or ' ';
}
