using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>The quotation marks of a locale.</summary>
internal sealed class QuoteMarks
{
    private readonly string[] _open;
    private readonly string[] _close;

    public QuoteMarks(LocaleData locale)
    {
        _open = [Term(locale, Terms.OpenQuote, "\u201C"), Term(locale, Terms.OpenInnerQuote, "\u2018")];
        _close = [Term(locale, Terms.CloseQuote, "\u201D"), Term(locale, Terms.CloseInnerQuote, "\u2019")];
    }

    /// <summary>The mark that opens a quotation at a depth, from 0.</summary>
    public string Open(int depth) => _open[depth % 2];

    /// <summary>The mark that closes a quotation at a depth, from 0.</summary>
    public string Close(int depth) => _close[depth % 2];

    /// <summary>The sign of an opening mark without the blank that some languages put behind it.</summary>
    public char OpenSign(int depth) => Sign(_open[depth]);

    /// <summary>The sign of a closing mark without the blank that some languages put before it.</summary>
    public char CloseSign(int depth) => Sign(_close[depth]);

    /// <summary>Whether a blank stands between the marks and the text, as in French.</summary>
    public bool HasBlank => _open[0].Length > 1;

    private static char Sign(string mark) => mark.AsSpan().Trim() is [var sign, ..] ? sign : '\0';

    private static string Term(LocaleData locale, int term, string otherwise) =>
        locale.Term(term, TermForm.Long, isPlural: false) ?? otherwise;
}
