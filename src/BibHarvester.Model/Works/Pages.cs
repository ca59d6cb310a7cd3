namespace BibHarvester;

/// <summary>The pages of a work: one range, or a text that is none.</summary>
/// <remarks>Which texts are one range, and how a shortened last page is filled up, say the rules of <see cref="Parse"/>.</remarks>
public sealed partial record Pages
{
    /// <summary>The first page; absent where the text is not one page or one range.</summary>
    public string? First { get; init; }

    /// <summary>The last page in full (<c>1094</c> for <c>1093-4</c>); absent for one page.</summary>
    public string? Last { get; init; }

    /// <summary>The text of the source, where it is more than one range: <c>123, 130-132</c>.</summary>
    public string? Literal { get; init; }

    /// <summary>The pages as text, with an en dash in a range.</summary>
    /// <returns><c>409–424</c>, <c>17</c>, or the literal; an empty last page is none.</returns>
    public override string ToString() => Literal ?? (string.IsNullOrEmpty(Last) ? First ?? "" : $"{First}–{Last}");
}
