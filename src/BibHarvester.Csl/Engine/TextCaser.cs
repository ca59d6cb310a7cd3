using System.Text;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Changes the case of rendered text, and strips its full stops.</summary>
internal static class TextCaser
{
    // CSL 1.0.2, appendix "Title Case Conversion": words that stay in lower case inside a title.
    private static readonly HashSet<string> StopWords = new(StringComparer.Ordinal)
    {
        "a", "according to", "across", "afore", "after", "against", "ahead", "along", "alongside", "amid", "amidst", "among", "amongst",
        "an", "and", "anenst", "apart", "apud", "around", "as", "aside", "astride", "at", "athwart", "atop", "barring",
        "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "but", "by", "c", "ca", "circa",
        "d", "de", "despite", "down", "during", "et", "except", "for", "forenenst", "from", "given", "in", "inside",
        "into", "lest", "like", "modulo", "near", "next", "nor", "notwithstanding", "of", "off", "on", "onto", "or", "out",
        "over", "per", "plus", "pro", "qua", "sans", "since", "so", "than", "that", "the", "through", "throughout", "thru",
        "thruout", "till", "to", "toward", "towards", "under", "underneath", "until", "unto", "up", "upon", "v", "van",
        "versus", "via", "vis-à-vis", "von", "vs", "when", "with", "within", "without", "yet",
    };

    public static void StripPeriods(Span<Token> tokens)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind == TokenKind.Text && token.Text.Contains('.', StringComparison.Ordinal))
                token.Text = token.Text.Replace(".", "", StringComparison.Ordinal);
        }
    }

    public static void Apply(Span<Token> tokens, TextCase textCase, bool isEnglish)
    {
        switch (textCase)
        {
            case TextCase.Lowercase:
                Change(tokens, static text => text.ToLowerInvariant());
                break;
            case TextCase.Uppercase:
                Change(tokens, static text => text.ToUpperInvariant());
                break;
            case TextCase.CapitalizeFirst:
                CapitalizeFirst(tokens);
                break;
            case TextCase.Sentence:
                Sentence(tokens);
                break;
            case TextCase.CapitalizeAll:
                Words(tokens, static (word, _, _) => Capitalized(word));
                break;
            case TextCase.Title when isEnglish:
                Words(tokens, static (word, isFirst, isLast) => TitleWord(word, isFirst, isLast));
                break;
        }
    }

    /// <summary>A text with its first letter as a capital.</summary>
    public static string Capitalized(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
                return char.IsLower(text[i]) ? string.Concat(text.AsSpan(0, i), char.ToUpperInvariant(text[i]).ToString(), text.AsSpan(i + 1)) : text;
            if (char.IsDigit(text[i]))
                return text;
        }

        return text;
    }

    private static void Change(Span<Token> tokens, Func<string, string> change)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind == TokenKind.Text && (token.Flags & TokenFlags.NoCase) == TokenFlags.None)
                token.Text = change(token.Text);
        }
    }

    private static void CapitalizeFirst(Span<Token> tokens)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind != TokenKind.Text || !token.Text.Any(char.IsLetterOrDigit))
                continue;
            if ((token.Flags & TokenFlags.NoCase) == TokenFlags.None)
                token.Text = Capitalized(token.Text);
            return;
        }
    }

    // Words in capitals only, where the whole is in capitals, are lowered; others stay.
    private static void Sentence(Span<Token> tokens)
    {
        var hasLower = false;
        foreach (ref readonly var token in tokens)
            hasLower |= token.Kind == TokenKind.Text && token.Text.Any(char.IsLower);
        if (!hasLower)
        {
            Change(tokens, static text => text.ToLowerInvariant());
        }
        else
        {
            Words(tokens, static (word, _, _) => word.Skip(1).Any(char.IsUpper) ? word : word.ToLowerInvariant());
        }

        CapitalizeFirst(tokens);
    }

    private static string TitleWord(string word, bool isFirst, bool isLast)
    {
        // Capitals stay; so do elided articles (l'eau) and single letters (y, i).
        var isElided = word.Length > 2 && word[1] is '\'' or '\u2019';
        if (word.Any(char.IsUpper) || isElided || (word.Length == 1 && !isFirst))
            return word;
        return !isFirst && !isLast && StopWords.Contains(word) ? word : Capitalized(word);
    }

    // Words are parted by blanks; a word after a colon, a question mark or an opening quote counts as a first one.
    private static void Words(Span<Token> tokens, Func<string, bool, bool, string> change)
    {
        var isFirst = true;
        var lastToken = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Text && tokens[i].Text.Any(char.IsLetter))
                lastToken = i;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            if (token.Kind != TokenKind.Text)
                continue;
            if ((token.Flags & TokenFlags.NoCase) != TokenFlags.None)
            {
                isFirst = false;
                continue;
            }

            token.Text = ChangeWords(token.Text, change, ref isFirst, holdsLast: i == lastToken);
        }
    }

    private static string ChangeWords(string text, Func<string, bool, bool, string> change, ref bool isFirst, bool holdsLast)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            if (!char.IsLetterOrDigit(text[position]))
            {
                isFirst |= text[position] is ':' or '?' or '!' or '\u201C' or '"' or '\u2014';
                result.Append(text[position++]);
                continue;
            }

            var end = position;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '\u2019'))
                end++;
            var isLast = holdsLast && !text.AsSpan(end).ContainsAnyInRange('A', 'z');
            result.Append(change(text[position..end], isFirst, isLast));
            isFirst = false;
            position = end;
        }

        return result.ToString();
    }
}
