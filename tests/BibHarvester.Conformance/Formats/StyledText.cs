using System.Text;

namespace BibHarvester.Conformance.Formats;

/// <summary>Rich text as programs write it that have nothing but characters: <c>9ᵗʰ</c>, <c>𝑡𝑒𝑥𝑡</c>, <c>x_(max)</c>.</summary>
internal static class StyledText
{
    private const string Plain = "0123456789+-=()abcdefghijklmnoprstuvwxyz";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐ   ₑ  ₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥ ₓ  ";

    /// <summary>The characters of a text, in the form that its innermost styles have.</summary>
    public static string Of(RichText text)
    {
        var result = new StringBuilder();
        for (var at = 0; at < text.Plain.Length;)
        {
            var style = StyleAt(text, at);
            var end = at + 1;
            while (end < text.Plain.Length && StyleAt(text, end) == style)
                end++;
            result.Append(Shape(text.Plain[at..end], style));
            at = end;
        }

        return result.ToString();
    }

    private static RichStyle? StyleAt(RichText text, int at) => text.Spans
        .Where(s => s.Style != RichStyle.NoCase && s.Start <= at && at < s.End)
        .OrderBy(s => s.Length).Select(s => (RichStyle?)s.Style).FirstOrDefault();

    private static string Shape(string run, RichStyle? style) => style switch
    {
        RichStyle.Superscript => Script(run, Raised, '^'),
        RichStyle.Subscript => Script(run, Lowered, '_'),
        RichStyle.Italic => string.Concat(run.Select(c => Letter(c, c == 'h' ? 0x210E - 'h' : 0x1D44E - 'a', 0x1D434 - 'A'))),
        RichStyle.Bold => string.Concat(run.Select(c => Letter(c, 0x1D41A - 'a', 0x1D400 - 'A'))),
        _ => run,
    };

    private static string Script(string run, string forms, char sign)
    {
        var shaped = string.Concat(run.Select(c => Plain.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? forms[at] : ' '));
        if (!shaped.Contains(' ', StringComparison.Ordinal))
            return shaped;
        return run.EnumerateRunes().Count() == 1 ? sign + run : $"{sign}({run})";
    }

    private static string Letter(char c, int small, int capital) =>
        char.IsAsciiLetterLower(c) ? new Rune(c + small).ToString() : char.IsAsciiLetterUpper(c) ? new Rune(c + capital).ToString() : c.ToString();
}
