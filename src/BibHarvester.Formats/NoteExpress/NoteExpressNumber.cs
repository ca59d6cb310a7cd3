using System.Buffers;

namespace BibHarvester.Formats.NoteExpress;

/// <summary>Numbers of patents and standards, which CNKI puts among the notes.</summary>
internal static class NoteExpressNumber
{
    private static readonly SearchValues<char> OfPatents = SearchValues.Create("0123456789., -/ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly SearchValues<char> OfStandards = SearchValues.Create("0123456789.:—–-/ ()ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether a text from the notes, or another tag that says other things too, is the number of such a work.</summary>
    public static bool StandsInNotes(WorkType type, string? text) => type switch
    {
        WorkType.Patent => IsPatent(text),
        WorkType.Standard => IsStandard(text),
        _ => false,
    };

    // CN302029643S, US 6,123,456 A
    private static bool IsPatent(string? text) =>
        text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] && text.Length < 30 && text.AsSpan().Count(static c => char.IsAsciiDigit(c)) >= 5 &&
        !text.AsSpan(2).ContainsAnyExcept(OfPatents);

    // GB/T 7714-2015, ISO 690:2021
    private static bool IsStandard(string? text) =>
        text is [>= 'A' and <= 'Z', ..] && text.Length < 40 && text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().ContainsAny(":-—–") &&
        !text.AsSpan().ContainsAnyExcept(OfStandards);

    private static int Count(this ReadOnlySpan<char> text, Func<char, bool> isCounted)
    {
        var count = 0;
        foreach (var c in text)
            count += isCounted(c) ? 1 : 0;
        return count;
    }
}
