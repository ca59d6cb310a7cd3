using System.Buffers;

namespace BibHarvester;

/// <summary>The word "Abstract" that feeds put before an abstract.</summary>
internal static class AbstractLabel
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\n:：—–】]");

    private static readonly string[] Labels =
        ["abstract", "summary", "résumé", "zusammenfassung", "kurzfassung", "resumen", "resumo", "riassunto", "sommario", "аннотация", "реферат", "摘要", "内容提要", "要旨", "抄録", "초록"];

    /// <summary>Takes the label off.</summary>
    /// <param name="text">The abstract.</param>
    /// <returns>The abstract without it; the same where it has none or nothing else.</returns>
    public static RichText Remove(RichText text)
    {
        foreach (var label in Labels)
        {
            if (!text.Plain.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            var start = EndOfLabel(text.Plain, label.Length);
            if (start > 0 && start < text.Plain.Length)
                return text.Substring(start, text.Plain.Length - start);
        }

        return text;
    }

    /// <summary>Where the text goes on after the word; 0 where the word belongs to the text, as in "Abstract algebra is …".</summary>
    private static int EndOfLabel(string plain, int at)
    {
        var rest = plain.AsSpan(at);
        var text = rest.TrimStart(" \n:.–—-：】]\u3000");
        var between = rest[..^text.Length];
        if (text.IsEmpty || between.IsEmpty)
            return 0;
        var isMarked = between.ContainsAny(Marks) || (between.Contains('.') && between.Contains(' ')) || between is " - ";
        return isMarked || (between is " " && BeginsSentence(text)) ? at + between.Length : 0;
    }

    /// <summary>Whether a capital word begins the text: "In this …", not "Expressionism was …" nor "State Machines".</summary>
    private static bool BeginsSentence(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" ,\n");
        return end > 0 && (char.IsUpper(text[0]) || char.GetUnicodeCategory(text[0]) == System.Globalization.UnicodeCategory.OtherLetter) &&
            !Continues(text[..end]);
    }

    // What "Abstract" is an adjective of, in capitals.
    private static bool Continues(ReadOnlySpan<char> word) => word is
        "Algebra" or "Algebraic" or "Algebras" or "Art" or "Expressionism" or "Expressionist" or "Interpretation" or "State" or "Syntax" or
        "Data" or "Harmonic" or "Painting" or "Painters" or "Reasoning" or "Thought" or "Thinking" or "Window";
}
