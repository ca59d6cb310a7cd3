using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private Frame Begin(Formatting formatting)
    {
        var start = _output.Count;
        if (ReferenceEquals(formatting, Formatting.None))
            return new Frame(start, start);
        if (formatting.Display != DisplayKind.Unset)
            _output.Open(TokenKind.OpenDisplay, formatting.Display);
        _output.Text(formatting.Prefix);
        if (formatting.Quotes)
            _output.Open(TokenKind.OpenQuote);
        if (!ReferenceEquals(formatting.Font, FontFormat.None))
            _output.OpenFont(formatting.Font);
        return new Frame(start, _output.Count);
    }

    /// <summary>Ends the output of an element that prints one text: a script that has no italics gets none.</summary>
    private bool EndText(Frame frame, Formatting formatting, bool isTerm = false, bool isNumber = false)
    {
        if (formatting.Font.Style == FontStyle.Italic && !Scripts.HasItalics(_output.Tokens[frame.Content..]))
            _output.Tokens[frame.Content - 1].Data = formatting.Font with { Style = FontStyle.Unset };
        return End(frame, formatting, isTerm ? _isEnglishStyle : _isEnglish, isNumber);
    }

    private bool End(Frame frame, Formatting formatting) => End(frame, formatting, _isEnglish);

    /// <summary>Ends an element's output; drops all of it where there is no text.</summary>
    private bool End(Frame frame, Formatting formatting, bool isEnglish, bool isNumber = false)
    {
        if (!_output.HasTextFrom(frame.Content))
        {
            _output.CutAt(frame.Start);
            return false;
        }

        if (ReferenceEquals(formatting, Formatting.None))
            return true;
        if (formatting.StripPeriods)
            TextCaser.StripPeriods(_output.Tokens[frame.Content..]);
        if (isNumber && formatting.TextCase is (TextCase.CapitalizeFirst or TextCase.Title))
            TextCaser.CapitalizeParts(_output.Tokens[frame.Content..]);
        else if (formatting.TextCase != TextCase.Unset)
            TextCaser.Apply(_output.Tokens[frame.Content..], formatting.TextCase, isEnglish, _isTurkic);
        if (!ReferenceEquals(formatting.Font, FontFormat.None))
            _output.Close(TokenKind.CloseFont);
        if (formatting.Quotes)
            _output.Close(TokenKind.CloseQuote);
        _output.Text(formatting.Suffix);
        if (formatting.Display != DisplayKind.Unset)
            _output.Close(TokenKind.CloseDisplay);
        return true;
    }
}
