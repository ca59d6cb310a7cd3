using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Changes the case of rendered text, and strips its full stops.</summary>
internal static class TextCaser
{
    public static void StripPeriods(Span<Token> tokens)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind == TokenKind.Text && token.Text.Contains('.', StringComparison.Ordinal))
                token.Text = token.Text.Replace(".", "", StringComparison.Ordinal);
        }
    }

    public static void Apply(Span<Token> tokens, TextCase textCase, bool isEnglish, bool isTurkic)
    {
        switch (textCase)
        {
            case TextCase.Lowercase:
                Change(tokens, static text => text.ToLowerInvariant());
                break;
            case TextCase.Uppercase:
                Change(tokens, isTurkic ? static text => Uppercase(text.Replace('i', '\u0130')) : Uppercase);
                break;
            case TextCase.CapitalizeFirst:
                CapitalizeFirst(tokens);
                break;
            case TextCase.Sentence:
                Sentence(tokens);
                break;
            case TextCase.CapitalizeAll:
                TitleWords.Change(tokens, static (word, _) => Capitalized(word));
                break;
            case TextCase.Title when isEnglish:
                TitleWords.Change(tokens, TitleWord);
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

    // A word with a capital inside, such as arXiv, is written as its owner writes it.
    private static void CapitalizeFirst(Span<Token> tokens)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind != TokenKind.Text || !token.Text.Any(char.IsLetterOrDigit))
                continue;
            if ((token.Flags & TokenFlags.NoCase) == TokenFlags.None && !HasInnerCapital(token.Text))
                token.Text = Capitalized(token.Text);
            return;
        }
    }

    /// <summary>Gives each part of a number variable a capital: <c>Sciences &amp; Éthique</c>.</summary>
    public static void CapitalizeParts(Span<Token> tokens)
    {
        foreach (ref var token in tokens)
        {
            if (token.Kind != TokenKind.Text || (token.Flags & TokenFlags.NoCase) != TokenFlags.None)
                continue;
            var letters = token.Text.ToCharArray();
            var isStart = true;
            for (var i = 0; i < letters.Length; i++)
            {
                if (isStart && char.IsLetterOrDigit(letters[i]))
                {
                    if (!HasInnerCapital(token.Text[i..]))
                        letters[i] = char.ToUpperInvariant(letters[i]);
                    isStart = false;
                }

                isStart |= letters[i] is '-' or '&' or ',' or ';';
            }

            token.Text = new string(letters);
        }
    }

    private static bool HasInnerCapital(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        for (var i = start + 1; i < text.Length && char.IsLetterOrDigit(text[i]); i++)
        {
            if (char.IsUpper(text[i]))
                return true;
        }

        return false;
    }

    // Words in capitals only, where the whole is in capitals, are lowered; others stay.
    private static void Sentence(Span<Token> tokens)
    {
        var hasLower = false;
        foreach (ref readonly var token in tokens)
            hasLower |= token.Kind == TokenKind.Text && token.Text.Any(char.IsLower);
        if (!hasLower)
            Change(tokens, static text => text.ToLowerInvariant());
        else
            TitleWords.Change(tokens, static (word, _) => word.Skip(1).Any(char.IsUpper) ? word : word.ToLowerInvariant());
        CapitalizeFirst(tokens);
    }

    private static string TitleWord(string word, bool isStressed)
    {
        // Capitals stay; so do single letters (y, i) and elided articles (l'eau).
        var isElided = word.Length > 2 && word[1] is '\'' or '\u2019';
        if (word.Any(char.IsUpper) || isElided || (word.Length == 1 && !isStressed))
            return word;
        return !isStressed && TitleStopWords.Contains(word) ? word : FirstUpper(word);
    }

    // The dotless i of Turkish has no capital but I.
    private static string Uppercase(string text) => text.ToUpperInvariant().Replace('\u0131', 'I').Replace("\u00DF", "SS", StringComparison.Ordinal);

    private static string FirstUpper(string word) =>
        char.IsLower(word[0]) ? Uppercase(word[..1]) + word[1..] : word;
}
