namespace BibHarvester.Formats.Xml;

/// <summary>Finds where quotes are missing around the values of attributes, character by character.</summary>
internal struct AttributeQuotes
{
    private State _state;
    private char _quote;
    private int _lines;
    private int? _unquoted;

    private enum State
    {
        Text,
        Comment,
        Tag,
        AfterEquals,
        Quoted,
        Bare,
    }

    /// <summary>The line of the first value without quotes since the last call.</summary>
    public int? TakeUnquoted()
    {
        var line = _unquoted;
        _unquoted = null;
        return line;
    }

    /// <summary>Whether a quote is missing before a character.</summary>
    /// <param name="rest">The text from the character on; each is asked for once, in order.</param>
    public bool IsBefore(ReadOnlySpan<char> rest)
    {
        var character = rest[0];
        _lines += character == '\n' ? 1 : 0;
        switch (_state)
        {
            case State.Text:
                if (character == '<')
                    _state = rest.StartsWith("<!--", StringComparison.Ordinal) ? State.Comment : rest.Length > 1 && (char.IsLetter(rest[1]) || rest[1] == '_') ? State.Tag : State.Text;
                return false;
            case State.Comment:
                if (character == '-' && rest.StartsWith("-->", StringComparison.Ordinal))
                    _state = State.Text;
                return false;
            case State.Quoted:
                if (character == _quote)
                    _state = State.Tag;
                return false;
            case State.Tag:
                _state = character switch { '>' => State.Text, '=' => State.AfterEquals, '"' or '\'' => State.Quoted, _ => State.Tag };
                _quote = character;
                return false;
            case State.AfterEquals:
                return IsBeforeValue(character);
            default:
                if (!IsBlank(character) && character != '>' && !rest.StartsWith("/>", StringComparison.Ordinal))
                    return false;
                _state = character == '>' ? State.Text : State.Tag;
                return true;
        }
    }

    private bool IsBeforeValue(char character)
    {
        if (IsBlank(character))
            return false;
        _quote = character;
        _state = character switch { '"' or '\'' => State.Quoted, '>' => State.Text, _ => State.Bare };
        if (_state == State.Bare)
            _unquoted ??= _lines + 1;
        return _state == State.Bare;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';
}
