using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Goes through the names of a list: what stands between the words <c>and</c> where no brace is open.</summary>
/// <param name="raw">The list as it stands in the file.</param>
internal ref struct ListedNames(ReadOnlySpan<char> raw)
{
    private static readonly SearchValues<string> And = SearchValues.Create(["and"], StringComparison.OrdinalIgnoreCase);

    private readonly bool _isBraced = raw.ContainsAny('{', '}');
    private ReadOnlySpan<char> _rest = raw.Trim();

    /// <summary>The name, trimmed.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Whether it is the last one.</summary>
    public readonly bool IsLast => _rest.IsEmpty;

    public readonly ListedNames GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var (length, next) = Find();
            Current = _rest[..length].Trim();
            _rest = _rest[next..].TrimStart();
            if (!Current.IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>Finds the next word <c>and</c>; a word that begins or ends the list parts nothing and is left out with it.</summary>
    private readonly (int Length, int Next) Find()
    {
        var depth = 0;
        var seen = 0;
        for (var at = 0; ;)
        {
            var found = _rest[at..].IndexOfAny(And);
            if (found < 0)
                return (_rest.Length, _rest.Length);
            at += found;
            if (_isBraced)
            {
                depth += _rest[seen..at].Count('{') - _rest[seen..at].Count('}');
                seen = at;
            }

            var startsWord = at == 0 || char.IsWhiteSpace(_rest[at - 1]);
            var endsWord = at + 3 == _rest.Length || char.IsWhiteSpace(_rest[at + 3]);
            if (depth == 0 && startsWord && endsWord)
                return (at, at + 3);
            at += 3;
        }
    }
}
