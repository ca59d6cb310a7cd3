using System.Globalization;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>Reads the text of a pattern.</summary>
/// <param name="text">The pattern.</param>
internal sealed class KeyPatternParser(string text)
{
    private int _at;

    public KeyPlace[] Parse()
    {
        var places = new List<KeyPlace>();
        while (_at < text.Length)
        {
            if (text[_at] == '{')
                places.Add(ParsePlace());
            else
                places.Add(new KeyPlace(TakeText(), []));
        }

        return places.Exists(p => p.Alternatives.Length > 0)
            ? [.. places]
            : throw Wrong("A pattern takes something from the record, such as {author}; all its keys would be the same", 0);
    }

    private string TakeText()
    {
        var start = _at;
        while (_at < text.Length && text[_at] != '{')
        {
            var c = text[_at];
            if (c == '}')
                throw Wrong("'}' closes nothing", _at);
            if (!char.IsAsciiLetterOrDigit(c) && !IsSign(c))
                throw Wrong($"'{c}' can't stand in a key, which holds letters, digits and _ : . - only", _at);
            _at++;
        }

        return text[start.._at];
    }

    private KeyPlace ParsePlace()
    {
        var start = _at++;
        var alternatives = new List<KeyValue>();
        do
        {
            alternatives.Add(ParseValue());
        }
        while (TryTake('|'));

        return TryTake('}') ? new KeyPlace("", [.. alternatives]) : throw Wrong("'{' is not closed", start);
    }

    private KeyValue ParseValue()
    {
        var start = _at;
        while (_at < text.Length && IsSign(text[_at]))
            _at++;
        var prefix = text[start.._at];
        var nameStart = _at;
        while (_at < text.Length && char.IsAsciiLetter(text[_at]))
            _at++;
        var name = text[nameStart.._at];
        if (name.Length == 0)
            throw Wrong($"A name is missing; there are {KeyFields.Names}", nameStart);
        if (KeyFields.Find(name) is not { } field)
            throw Wrong($"'{name}' is no name; there are {KeyFields.Names}", nameStart);
        var value = new KeyValue { Name = name, Prefix = prefix, Field = field };
        while (TryTake(':'))
            value = ParseOption(value);
        return value;
    }

    private KeyValue ParseOption(KeyValue value)
    {
        var start = _at;
        while (_at < text.Length && text[_at] is not (':' or '|' or '}' or '{'))
            _at++;
        var option = text[start.._at];
        var equals = option.IndexOf('=', StringComparison.Ordinal);
        var argument = option[(equals + 1)..];
        switch (equals < 0 ? option : option[..equals])
        {
            case "all":
                return value with { Count = KeyValue.All };
            case "every":
                return value with { EveryWord = true };
            case "initials":
                return value with { Letters = 1 };
            case "letters" when IsNumber(argument, out var letters):
                return value with { Letters = letters };
            case "sep" when equals > 0 && IsText(argument):
                return value with { Separator = argument };
            case "etal" when equals > 0 && IsText(argument):
                return value with { EtAl = argument };
            default:
                if (IsNumber(option, out var count))
                    return value with { Count = count };
                throw Wrong($"'{option}' is no option; there are a number, all, every, initials, letters=N, sep=TEXT, etal=TEXT", start);
        }
    }

    private bool TryTake(char c)
    {
        if (_at == text.Length || text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private KeyPatternException Wrong(string message, int at) => new(message, text, at);

    private static bool IsSign(char c) => c is '_' or ':' or '.' or '-';

    private static bool IsText(string argument) => argument.All(c => char.IsAsciiLetterOrDigit(c) || IsSign(c));

    private static bool IsNumber(string argument, out int number) =>
        int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
