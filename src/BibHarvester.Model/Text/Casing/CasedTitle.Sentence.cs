namespace BibHarvester;

internal sealed partial class CasedTitle
{
    /// <summary>Takes the capitals of a headline off, except from what is a name, an acronym or a symbol.</summary>
    public void LowerWords()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (TakePhrase(ref i, StringComparison.Ordinal) || _isKept[i])
                continue;
            var isInner = BeginningAt(i) == Beginning.None;
            switch (TitleCase.ShapeOf(Text(i)))
            {
                case TitleWordShape.Capital when isInner && !KeepsCapital(i):
                    Lower(_words[i]);
                    break;
                case TitleWordShape.Single when isInner && Text(i) is "A" && !IsDesignation(i):
                    Lower(_words[i]);
                    break;
                case TitleWordShape.Capitals when IsShouted(i) || (Text(i).Length > LongestAcronym && !RomanNumerals.IsValid(Text(i))):
                    RecaseWord(i);
                    break;
            }
        }
    }

    /// <summary>Whether the part of the title in which a word stands, up to a colon or dash, is in capitals only.</summary>
    private bool IsShouted(int index)
    {
        var first = index;
        while (first > 0 && BeginningAt(first) != Beginning.Surely)
            first--;
        var last = index;
        while (last + 1 < _words.Count && BeginningAt(last + 1) != Beginning.Surely)
            last++;
        return last > first && TitleCase.IsAllCapitals(Plain.AsSpan()[_words[first].Start.._words[last].End]);
    }

    /// <summary>Marks the words of a name of several words as kept, and goes to its last.</summary>
    private bool TakePhrase(ref int index, StringComparison comparison)
    {
        var phrase = ProperNames.PhraseAt(Plain.AsSpan(_words[index].Start), comparison);
        if (phrase.Length == 0)
            return false;
        Write(_words[index].Start, phrase);
        var end = _words[index].Start + phrase.Length;
        while (index < _words.Count && _words[index].Start < end)
            _isKept[index++] = true;
        index--;
        return true;
    }

    /// <summary>Whether a word with a capital in a headline is a name.</summary>
    private bool KeepsCapital(int index)
    {
        var word = Text(index);
        if (IsName(index))
            return true;
        if (ForeignWords.LooksForeign(word) || IsTaxon(word) || IsGenusBeforeEpithet(index) || IsGenitiveOfName(word))
            return true;
        var previous = Text(index - 1);
        var isNextWord = index > 0 && Before(index).Trim('.') is " ";
        // "Jane Austen", "J. M. Keynes", but "E. Coli"
        if (isNextWord && (ProperNames.IsGivenName(previous) || (previous.Length == 1 && Before(index) is ". ")))
            return !SpeciesEpithets.Contains(word);
        // "Yellow Sea" is a phrase, "Java Sea" and "Ohio River" a name and a head
        if (isNextWord && ProperNames.IsGeographic(word) && IsName(index - 1))
            return true;
        // "Northern China", "Lake Victoria", "Mount Etna"
        return (IsDirection(word) && IsName(index + 1) && Before(index + 1) is " ") ||
            (isNextWord && previous is "Lake" or "Mount" or "Mt" or "St" or "Saint" or "San" or "Fort" or "Cape" or "Dr" or "Professor" or "President" or "King" or "Queen" or "Pope") ||
            (word is "Lake" or "Mount" or "Mt" or "St" or "Saint" or "San" or "Fort" or "Dr" && TitleCase.ShapeOf(Text(index + 1)) == TitleWordShape.Capital);
    }

    private bool IsName(int index)
    {
        if (index < 0 || index >= _words.Count || IsOrdinaryHere(index))
            return false;
        return ProperNames.TryGet(Text(index), out _) || ProperNames.IsGivenName(Text(index)) || IsMonth(index);
    }

    /// <summary>Families and subfamilies of animals and plants: "Myctophidae", "Asteraceae". No other English word ends so.</summary>
    private static bool IsTaxon(ReadOnlySpan<char> word) =>
        word.Length > 6 && (EndsWith(word, "idae") || EndsWith(word, "aceae") || EndsWith(word, "inae"));

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Larus audouinii" in a headline: a capital word before a small one that ends like Latin.</summary>
    private bool IsGenusBeforeEpithet(int index) =>
        index + 1 < _words.Count && Before(index + 1) is " " && TitleCase.ShapeOf(Text(index + 1)) == TitleWordShape.Small && ForeignWords.LooksLatin(Text(index + 1));

    /// <summary>"Audouin's", but not "Children's": the genitives in titles that are of no name are few.</summary>
    private static bool IsGenitiveOfName(ReadOnlySpan<char> word) => word is [.., '\'' or '’', 's'] && !CommonGenitives.Contains(word[..^2]);

    /// <summary>March and May, when a number stands beside them.</summary>
    private bool IsMonth(int index) =>
        Text(index) is "March" or "May" && (Text(index - 1) is [>= '0' and <= '9', ..] || Text(index + 1) is [>= '0' and <= '9', ..]);

    /// <summary>A name that is an ordinary word beside its neighbour.</summary>
    private bool IsOrdinaryHere(int index) => Text(index) switch
    {
        var word when word.Equals("guinea", StringComparison.OrdinalIgnoreCase) => StartsWith(index + 1, "pig"),
        var word when word.StartsWith("earth", StringComparison.OrdinalIgnoreCase) => StartsWith(index - 1, "rare"),
        var word when word.Equals("turkey", StringComparison.OrdinalIgnoreCase) => StartsWith(index - 1, "wild") || StartsWith(index + 1, "poult"),
        var word when word.Equals("al", StringComparison.OrdinalIgnoreCase) => Text(index - 1).Equals("et", StringComparison.OrdinalIgnoreCase),
        var word when word.Equals("roman", StringComparison.OrdinalIgnoreCase) => StartsWith(index + 1, "numeral"),
        _ => false,
    };

    private bool StartsWith(int index, string word) => Text(index).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsDirection(ReadOnlySpan<char> word) => word is
        "North" or "South" or "East" or "West" or "Northern" or "Southern" or "Eastern" or "Western" or "Central" or "Northeast" or "Northwest" or "Southeast" or "Southwest" or
        "Northeastern" or "Northwestern" or "Southeastern" or "Southwestern" or "Upper" or "Lower" or "Greater" or "New" or "Inner" or "Outer";

    /// <summary>A letter that names something: Vitamin A, Hepatitis A, Type A; also after a digit or before a hyphen.</summary>
    private bool IsDesignation(int index)
    {
        Span<char> small = stackalloc char[16];
        var previous = Text(index - 1);
        var length = previous.Length <= small.Length ? previous.ToLowerInvariant(small) : 0;
        return FollowsHyphen(index) || (index + 1 < _words.Count && Before(index + 1)[0] is not ' ') || index == _words.Count - 1 ||
            small[..Math.Max(length, 0)] is "vitamin" or "hepatitis" or "type" or "group" or "class" or "part" or "appendix" or "influenza" or "protein" or "model" or "plan" or "grade" or "section" or "series" or
            "immunoglobulin" or "botulinum" or "cyclosporin" or "hemophilia" or "haemophilia" or "coenzyme" or "apolipoprotein" or "factor" or "phase";
    }
}
