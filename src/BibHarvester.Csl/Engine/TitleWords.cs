using System.Buffers;
using System.Text;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>Walks the words of rendered text, over the borders of its pieces.</summary>
internal static class TitleWords
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u00A0\u202F\t\n-\u2013\u2014/.,;?!:[]()\"\u2018\u201C\u201D\u00AB\u00BB");

    /// <summary>Changes each word.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="change">Gives the word anew, told whether it is stressed: the first or last, after a colon or the like, or the first of a hyphenated compound.</param>
    public static void Change(Span<Token> tokens, Func<string, bool, string> change)
    {
        var last = LastWord(tokens);
        var isFirst = true;
        var keepsNext = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            if (token.Kind == TokenKind.OpenQuote && (token.Flags & TokenFlags.Single) != TokenFlags.None)
                keepsNext = true;
            if (token.Kind != TokenKind.Text)
                continue;
            if ((token.Flags & TokenFlags.NoCase) != TokenFlags.None)
                isFirst = false;
            else
                token.Text = ChangeWords(token.Text, change, i == last.Token ? last.Start : -1, ref isFirst, ref keepsNext);
        }
    }

    private static (int Token, int Start) LastWord(ReadOnlySpan<Token> tokens)
    {
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (tokens[i].Kind != TokenKind.Text)
                continue;
            var end = tokens[i].Text.AsSpan().LastIndexOfAnyExcept(Separators);
            if (end >= 0)
                return (i, tokens[i].Text.AsSpan(0, end).LastIndexOfAny(Separators) + 1);
        }

        return (-1, -1);
    }

    private static string ChangeWords(string text, Func<string, bool, string> change, int last, ref bool isFirst, ref bool keepsNext)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            var c = text[position];
            if (Separators.Contains(c))
            {
                isFirst |= c is ':' or '?' or '!' or '\u2014';
                result.Append(c);
                position++;
                continue;
            }

            var length = text.AsSpan(position).IndexOfAny(Separators);
            var end = length < 0 ? text.Length : position + length;
            var startsCompound = end < text.Length && text[end] == '-' && (position == 0 || text[position - 1] != '-');
            var isLong = end - position > 1;
            result.Append(keepsNext ? text[position..end] : change(text[position..end], isFirst || (isLong && (position == last || startsCompound))));
            keepsNext = false;
            isFirst = false;
            position = end;
        }

        return result.ToString();
    }
}
