namespace BibHarvester.Conformance.Formats;

/// <summary>Where our record means something else than the expected one.</summary>
/// <param name="Field">The field: type, title, names, date, volume, issue, pages, container, publisher, identifiers.</param>
/// <param name="Ours">What ours says; empty where it says nothing.</param>
/// <param name="Theirs">What is expected; empty where that says nothing.</param>
internal sealed record Difference(string Field, string Ours, string Theirs)
{
    /// <summary>The class of the difference: the field, and <c>+</c> where only ours says something, <c>-</c> where only theirs does.</summary>
    public string Class => Theirs.Length == 0 ? Field + "+" : Ours.Length == 0 ? Field + "-" : Field;

    /// <inheritdoc/>
    public override string ToString() => $"{Class}: {Short(Ours)} ≠ {Short(Theirs)}";

    private static string Short(string text) => text.Length == 0 ? "∅" : text.Length > 200 ? text[..200] + "…" : text;
}
