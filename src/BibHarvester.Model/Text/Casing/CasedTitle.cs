namespace BibHarvester;

/// <summary>A title whose letters change their case in place.</summary>
internal sealed partial class CasedTitle
{
    // Longer words in capitals are shouted, not acronyms.
    private const int LongestAcronym = 6;

    private readonly RichText _title;
    private readonly char[] _letters;
    private readonly List<TitleWord> _words;
    private readonly bool[] _isKept;

    public CasedTitle(RichText title)
    {
        _title = title;
        _letters = title.Plain.ToCharArray();
        _words = TitleWord.All(title.Plain);
        _isKept = new bool[_words.Count];
        for (var i = 0; i < _words.Count; i++)
            _isKept[i] = IsMarked(_words[i]);
    }

    private string Plain => _title.Plain;

    public RichText ToRichText() => _letters.AsSpan().SequenceEqual(Plain) ? _title : _title.WithPlain(new string(_letters));

    /// <summary>Whether the words have capitals because they are words of a title, not because they are names.</summary>
    public bool IsHeadline()
    {
        var (capital, small) = (0, 0);
        for (var i = 1; i < _words.Count; i++)
        {
            var word = Text(i);
            if (_isKept[i] || BeginningAt(i) != Beginning.None || word.Length < 4 || MinorWords.IsPreposition(word))
                continue;
            switch (TitleCase.ShapeOf(word))
            {
                case TitleWordShape.Capital:
                    capital++;
                    break;
                // The second part of a compound is often small in headlines too.
                case TitleWordShape.Small when !FollowsHyphen(i):
                    small++;
                    break;
            }
        }

        return capital > 0 && capital >= small * 3;
    }

    private ReadOnlySpan<char> Text(int index) =>
        index < 0 || index >= _words.Count ? default : Plain.AsSpan(_words[index].Start, _words[index].Length);

    private ReadOnlySpan<char> Before(int index) =>
        index == 0 ? Plain.AsSpan(0, _words[0].Start) : Plain.AsSpan()[_words[index - 1].End.._words[index].Start];

    private bool FollowsHyphen(int index) => index > 0 && Before(index) is "-" or "‐" or "‑";

    /// <summary>Whether a style says that the word stays as it is: no-case, or a name of a species or of a work in italics.</summary>
    private bool IsMarked(TitleWord word)
    {
        foreach (var span in _title.Spans)
        {
            if (span.Start <= word.Start && span.End >= word.End && span.Length < Plain.Length &&
                span.Style is RichStyle.NoCase or RichStyle.Italic)
                return true;
        }

        return false;
    }

    private void Lower(TitleWord word)
    {
        for (var i = word.Start; i < word.End; i++)
            _letters[i] = char.ToLowerInvariant(_letters[i]);
    }

    private void Raise(int at) => _letters[at] = char.ToUpperInvariant(_letters[at]);

    private void Write(int at, string spelling) => spelling.CopyTo(0, _letters, at, Math.Min(spelling.Length, _letters.Length - at));
}
