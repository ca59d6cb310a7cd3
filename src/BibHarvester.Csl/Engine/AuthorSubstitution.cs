using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Puts a sign for names that are those of the entry before (<c>subsequent-author-substitute</c>).</summary>
internal static class AuthorSubstitution
{
    public static void Apply(
        OutputBuffer output, NamesPlace place, RenderedNames names, RenderedNames before, SubstituteRule rule, string substitute)
    {
        if (rule == SubstituteRule.CompleteAll)
        {
            if (names.Whole.Length > 0 && names.Whole == before.Whole)
                output.Replace(place.Whole.Start, place.Whole.End, substitute);
            if (substitute.Length == 0)
                output.DropEmpty();
            return;
        }

        if (names.Each.Length == 0 && before.Each.Length == 0 && names.Whole == before.Whole)
        {
            output.Replace(place.Whole.Start, place.Whole.End, substitute);
            return;
        }

        var same = Same(names.Each, before.Each);
        if (rule == SubstituteRule.CompleteEach && (same < names.Each.Length || same < before.Each.Length))
            return;
        if (rule == SubstituteRule.PartialFirst)
            same = Math.Min(same, 1);
        // From the end, so that the places before stay right.
        for (var i = same - 1; i >= 0; i--)
            output.Replace(place.Each[i].Start, place.Each[i].End, substitute);
    }

    private static int Same(string[] names, string[] before)
    {
        var same = 0;
        while (same < names.Length && same < before.Length && names[same] == before[same])
            same++;
        return same;
    }
}
