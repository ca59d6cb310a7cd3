using System.Buffers;

namespace BibHarvester;

internal sealed partial class CasedTitle
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    /// <summary>Puts a title in capitals into small letters, except what is a name, an acronym, a numeral or a symbol.</summary>
    public void Recase()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (IsMarkedNoCase(_words[i]) || TakePhrase(ref i, StringComparison.OrdinalIgnoreCase))
                continue;
            switch (TitleCase.ShapeOf(Text(i)))
            {
                case TitleWordShape.Single when Text(i) is "A" && !IsDesignation(i):
                    Lower(_words[i]);
                    break;
                case TitleWordShape.Capitals:
                    RecaseWord(i);
                    break;
            }
        }
    }

    private void RecaseWord(int index)
    {
        var word = _words[index];
        var text = Text(index);
        if (Acronyms.TryGet(text, out var acronym))
        {
            Lower(word);
            Write(word.Start, acronym);
            return;
        }

        if (IsNumeral(text) || HasNoVowel(text))
            return;
        Lower(word);
        if (!IsOrdinaryHere(index) && ProperNames.TryGet(text, out var name))
            Write(word.Start, name);
        else if (IsTaxon(text) || IsNameByPlace(index, text))
            Raise(word.Start);
    }

    /// <summary>A word after an initial or a given name, or the genus of a species in italics.</summary>
    private bool IsNameByPlace(int index, ReadOnlySpan<char> text)
    {
        if (ProperNames.IsGivenName(text) || IsGenus(index))
            return true;
        if (index == 0 || SpeciesEpithets.Contains(text))
            return false;
        return (Before(index) is ". " && Text(index - 1).Length == 1 && !IsMarked(_words[index])) ||
            (Before(index) is " " && ProperNames.IsGivenName(Text(index - 1)) && TitleCase.ShapeOf(text) == TitleWordShape.Capitals && !MinorWords.IsMinor(text));
    }

    private bool IsGenus(int index)
    {
        foreach (var span in _title.Spans)
        {
            if (span.Style == RichStyle.Italic && span.Start == _words[index].Start && span.Length < Plain.Length)
                return true;
        }

        return false;
    }

    private static bool IsNumeral(ReadOnlySpan<char> word) =>
        word is not ("MIX" or "DI" or "MI" or "LI" or "DIM" or "MILD") && RomanNumerals.IsValid(word);

    private static bool HasNoVowel(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= LongestAcronym && !word.ContainsAny(Vowels) && !word.ContainsAnyExceptInRange('A', 'Z') && word is not ("VS" or "MR" or "MRS" or "DR" or "ST");
}
