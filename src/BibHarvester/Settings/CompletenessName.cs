namespace BibHarvester.Settings;

/// <summary>The names of <see cref="Completeness"/> in settings.</summary>
internal static class CompletenessName
{
    public static Completeness? Parse(string text) =>
        Array.Find(Enum.GetValues<Completeness>(), c => c.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)) is var found &&
        found.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)
            ? found
            : null;
}
