using BibHarvester.Formats.Medline;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>Languages as NoteFirst's files name them: <c>chi</c>, <c>eng</c>, or <c>zh-CHS</c> and <c>en</c>.</summary>
internal static class NoteFirstLanguages
{
    private const string Chinese = "chi";
    private const string English = "eng";

    /// <summary>The language of the other title, where the file does not say it.</summary>
    public static string OtherThan(string? language) => language == English ? Chinese : English;

    /// <summary>The BCP 47 tag.</summary>
    public static string? ToTag(string? language) =>
        language is not null && (language.StartsWith("zh-CH", StringComparison.OrdinalIgnoreCase) || language.Equals("zh-cn", StringComparison.OrdinalIgnoreCase))
            ? "zh" : MedlineLanguages.ToTag(language);

    /// <summary>Whether two say the same language.</summary>
    public static bool AreSame(string? left, string? right) => left is not null && right is not null && ToTag(left) == ToTag(right);
}
