namespace BibHarvester;

internal sealed partial class CasedTitle
{
    /// <summary>Puts capitals on all words but the minor ones, which lose theirs.</summary>
    public void RaiseWords()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            var word = _words[i];
            var text = _letters.AsSpan(word.Start, word.Length);
            if (_isKept[i])
                continue;
            var isMinor = MinorWords.IsMinor(text) && i < _words.Count - 1 && BeginningAt(i) == Beginning.None && (!FollowsHyphen(i) || IsInnerPart(i));
            switch (TitleCase.ShapeOf(text))
            {
                case TitleWordShape.Small when !isMinor && !StaysSmall(i):
                    Raise(word.Start);
                    break;
                case TitleWordShape.Capital when isMinor:
                    Lower(word);
                    break;
            }
        }
    }

    /// <summary>The middle of a compound: the <c>to</c> of "Face-to-Face".</summary>
    private bool IsInnerPart(int index) => FollowsHyphen(index) && index + 1 < _words.Count && FollowsHyphen(index + 1);

    /// <summary>Epithets of species, particles before a name, units after a number, symbols of one letter.</summary>
    private bool StaysSmall(int index)
    {
        var text = Text(index);
        if (text.Length == 1)
            return IsSymbol(index) || (index + 1 < _words.Count && Before(index + 1) is "." or ".,");
        return SpeciesEpithets.Contains(text) || (Text(index - 1).Length == 1 && Before(index) is ". ") ||
            (text is "van" or "von" or "de" or "der" or "den" or "la" or "du" or "di" or "al" && IsCapital(index + 1)) ||
            (text is "nm" or "mm" or "cm" or "km" or "kg" or "mg" or "ml" or "ms" && Text(index - 1) is [.., >= '0' and <= '9']);
    }

    private bool IsCapital(int index) => TitleCase.ShapeOf(Text(index)) is TitleWordShape.Capital or TitleWordShape.Capitals;
}
