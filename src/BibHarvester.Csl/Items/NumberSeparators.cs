namespace BibHarvester.Csl.Items;

/// <summary>Finds what separates the numbers of a list.</summary>
internal static class NumberSeparators
{
    private static readonly string[] Words = ["and", "et", "und", "y", "e", "en", "och", "og", "i", "\u0438"];

    /// <summary>Finds the first separator.</summary>
    /// <param name="text">The text.</param>
    /// <param name="join">How it joins.</param>
    /// <param name="separator">What is written in its place.</param>
    /// <param name="skip">Its length; 0 where there is none.</param>
    /// <returns>Where it stands; the length of the text where there is none.</returns>
    public static int Find(ReadOnlySpan<char> text, out NumberJoin join, out string separator, out int skip)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ',' or ';':
                    join = NumberJoin.List;
                    skip = 1;
                    separator = text[i] + " ";
                    var word = WordAt(text[(i + 1)..]);
                    if (word > 0)
                    {
                        skip += word;
                        separator = text.Slice(i, skip).TrimEnd().ToString() + " ";
                    }

                    return i;
                case '&':
                    join = NumberJoin.Ampersand;
                    separator = "&";
                    skip = 1;
                    return i;
                case ' ' when WordAt(text[i..]) is var length and > 0:
                    join = NumberJoin.List;
                    separator = text.Slice(i, length).ToString();
                    skip = length;
                    return i;
            }
        }

        join = NumberJoin.None;
        separator = "";
        skip = 0;
        return text.Length;
    }

    // A blank, a word for "and", and a blank before a number.
    private static int WordAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != ' ')
            return 0;
        var end = text[1..].IndexOf(' ') + 1;
        if (end < 2 || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]))
            return 0;
        foreach (var word in Words)
        {
            if (text[1..end].SequenceEqual(word))
                return end + 1;
        }

        return 0;
    }
}
