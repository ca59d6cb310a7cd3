namespace BibHarvester.Conformance.Formats;

/// <summary>Where our record means something else than the expected one.</summary>
/// <param name="Field">The field: type, title, names, date, volume, issue, pages, container, publisher, identifiers.</param>
/// <param name="Ours">What ours says; empty where it says nothing.</param>
/// <param name="Theirs">What is expected; empty where that says nothing.</param>
internal sealed record Difference(string Field, string Ours, string Theirs)
{
    /// <summary>Whether ours says all that is expected, and more: one more of several identifiers or names, the day of a year.</summary>
    public bool IsMore { get; init; }

    /// <summary>Whether what is expected says all that ours does, and more.</summary>
    public bool IsLess { get; init; }

    /// <summary>
    /// The class of the difference: the field, with <c>+</c> where only ours says something, <c>-</c> where only theirs does, <c>&gt;</c> where
    /// ours says the same and more, <c>&lt;</c> where theirs does. A value that stands in another field has both: <c>container→publisher</c>.
    /// </summary>
    public string Class => Field + (Theirs.Length == 0 ? "+" : Ours.Length == 0 ? "-" : IsMore ? ">" : IsLess ? "<" : "");

    /// <inheritdoc/>
    public override string ToString() => $"{Class}: {Short(Ours)} ≠ {Short(Theirs)}";

    private static string Short(string text) => text.Length == 0 ? "∅" : text.Length > 200 ? text[..200] + "…" : text;
}
