using System.Globalization;
using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Values of readings made of their texts.</summary>
internal static partial class ReadingValues
{
    /// <summary>The year within a date in any words; absent where there is none.</summary>
    public static int? Year(string? date) =>
        date is not null && FourDigits().Match(date) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>A whole name of its parts.</summary>
    public static string Name(params ReadOnlySpan<string?> parts) => string.Join(' ', parts.ToArray().Where(p => !string.IsNullOrWhiteSpace(p)));

    /// <summary>The title alone, and with its subtitle.</summary>
    public static IReadOnlyList<string> Titles(string? title, string? subtitle = null) =>
        title is null ? [] : subtitle is null ? [title] : [title, $"{title}: {subtitle}"];

    /// <summary>The identifiers of texts, each with its kind; several ISBNs or ISSNs may stand in one text.</summary>
    public static IReadOnlyList<ReadingIdentifier> Identifiers(params IEnumerable<(IdentifierKind Kind, string? Text)> texts) =>
        [.. texts.SelectMany(t => Split(t.Kind, t.Text ?? "").Select(text => ReadingIdentifier.Of(t.Kind, text))).Distinct()];

    [GeneratedRegex("(?<![0-9])(?:1[0-9]{3}|20[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FourDigits();

    private static string[] Split(IdentifierKind kind, string text) =>
        kind is IdentifierKind.Isbn or IdentifierKind.Issn
            ? text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            : string.IsNullOrWhiteSpace(text) ? [] : [text];
}
