namespace BibHarvester;

internal ref partial struct IdentifierScanner
{
    /// <summary>One or more numbers after ISSN or ISBN: <c>ISSN 2040-8056 (print), 2040-8064 (online)</c>.</summary>
    private int TrySerialsAndBooks(int at)
    {
        var isBook = Begins(at, "isbn");
        var number = SkipRemarks(at + 4);
        if (isBook && (Begins(number, "13") || Begins(number, "10")) && number + 2 < _text.Length && _text[number + 2] is ':' or ')' or ' ' or '：')
            number = SkipRemarks(number + 2);
        var end = at;
        for (; ; number = SkipRemarks(end))
        {
            var next = isBook ? TryIsbn(number, isLabelled: true) : TryIssn(number);
            if (next <= number)
                return end;
            end = next;
        }
    }

    private int TryIssn(int at) => TryParsed<Issn>(at, LengthOf(8, at), static i => i);

    private int TryIsbn(int at, bool isLabelled)
    {
        var of13 = LengthOf(13, at);

        // Without a label only its groups tell it from any other long number.
        if (!isLabelled && of13 < 16)
            return at;
        var end = TryParsed<Isbn>(at, of13, static i => i);
        return end > at ? end : TryParsed<Isbn>(at, LengthOf(10, at), static i => i);
    }

    /// <summary>How many characters so many digits take, single dashes and spaces between them; 0 where there are fewer.</summary>
    private int LengthOf(int digits, int at)
    {
        var count = 0;
        var isGap = true;
        for (var i = at; i < _text.Length; i++)
        {
            var c = _text[i];
            if (char.IsAsciiDigit(c) || (c is 'X' or 'x' && count == digits - 1))
            {
                isGap = false;
                if (++count == digits)
                    return i + 1 - at;
            }
            else if (isGap || !(WrittenForm.IsDash(c) || c is ' ' or '\u00A0'))
            {
                return 0;
            }
            else
            {
                isGap = true;
            }
        }

        return 0;
    }

    /// <summary>Skips what stands between a label and its number, or between two numbers.</summary>
    private int SkipRemarks(int at)
    {
        while (at < _text.Length)
        {
            var c = _text[at];
            if (c == '(' && _text[at..Math.Min(_text.Length, at + 33)].IndexOf(')') is > 0 and var length && !_text.Slice(at, length).ContainsAnyInRange('0', '9'))
                at += length + 1;
            else if (c is ':' or '：' or ',' or ';' or '/' or '&' or '、' or '=' || char.IsWhiteSpace(c) || WrittenForm.IsDash(c))
                at++;
            else if (c is 's' or 'L' && at + 1 < _text.Length && !char.IsAsciiLetter(_text[at + 1]))
                at++;
            else if (Begins(at, "and ") || Begins(at, "or "))
                at += 3;
            else
                break;
        }

        return at;
    }
}
