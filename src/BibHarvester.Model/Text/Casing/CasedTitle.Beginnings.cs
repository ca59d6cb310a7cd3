namespace BibHarvester;

internal sealed partial class CasedTitle
{
    /// <summary>Puts a capital on the first word and on each that begins a part.</summary>
    public void RaiseBeginnings()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            var word = _letters.AsSpan(_words[i].Start, _words[i].Length);
            if (BeginningAt(i) != Beginning.Surely || TitleCase.ShapeOf(word) != TitleWordShape.Small || IsMarkedNoCase(_words[i]) || IsSymbol(i))
                continue;
            Raise(_words[i].Start);
        }
    }

    private Beginning BeginningAt(int index)
    {
        if (index == 0)
            return Beginning.Surely;
        var before = Before(index);
        if (before.Contains('—'))
            return Beginning.Surely;
        if (before.TrimEnd("“\"‘'«([¿¡") is not [.., var space] || !char.IsWhiteSpace(space))
            return Beginning.None;
        var mark = before.TrimEnd(" “\"‘'«([¿¡\u00a0").TrimEnd("”\"’'»)]");
        return mark switch
        {
            [.., ':' or '?' or '!'] => Beginning.Surely,
            [.., '.'] when !IsAbbreviation(Text(index - 1)) => Beginning.Perhaps,
            [.., '-' or '–' or ';'] => Beginning.Perhaps,
            _ => Beginning.None,
        };
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length == 1 || word is "vs" or "cf" or "al" or "etc" or "no" or "No" or "vol" or "Vol" or "sp" or "spp" or "ssp" or "subsp" or "var" or "cv" or "gen" or "nov" or "ca" or "ed" or "eds" or "St" or "Dr" or "Mr" or "Mrs" or "Ms" or "Mt" or "Prof" or "Jr" or "Sr" or "approx" or "Fig" or "Inc" or "Co" or "Ltd";

    /// <summary>One letter that is a symbol (<c>p</c>, <c>n</c>, <c>α</c>), or one before a hyphen and capitals (<c>c-Myc</c>).</summary>
    private bool IsSymbol(int index)
    {
        var word = _words[index];
        if (word.Length > 1)
            return false;
        var isFollowedByCapital = word.End + 1 < _letters.Length && _letters[word.End] == '-' && !char.IsLower(_letters[word.End + 1]);
        return isFollowedByCapital || _letters[word.Start] is not ('a' or 'e' or 'i');
    }

    private bool IsMarkedNoCase(TitleWord word)
    {
        foreach (var span in _title.Spans)
        {
            if (span.Style == RichStyle.NoCase && span.Start <= word.Start && span.End >= word.End)
                return true;
        }

        return false;
    }
}
