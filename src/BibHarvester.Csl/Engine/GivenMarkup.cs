using System.Text;

namespace BibHarvester.Csl.Engine;

/// <summary>Given names with CSL's markup: the tags stay, what is between them changes.</summary>
internal static class GivenMarkup
{
    public static string Change(string given, Func<string, string> change)
    {
        var result = new StringBuilder(given.Length);
        var position = 0;
        while (position < given.Length)
        {
            var open = given.IndexOf('<', position);
            AppendText(result, open < 0 ? given[position..] : given[position..open], change);
            if (open < 0)
                break;
            var close = given.IndexOf('>', open);
            position = close < 0 ? given.Length : close + 1;
            result.Append(given, open, position - open);
        }

        return result.ToString();
    }

    // What parts it from the piece before stays.
    private static void AppendText(StringBuilder result, string text, Func<string, string> change)
    {
        var start = 0;
        while (start < text.Length && text[start] is ' ' or '-')
            start++;
        result.Append(text, 0, start).Append(change(text[start..]));
    }
}
