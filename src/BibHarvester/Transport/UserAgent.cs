namespace BibHarvester.Transport;

/// <summary>How we introduce ourselves.</summary>
internal static class UserAgent
{
    /// <summary>The library's name, where a service wants one beside the header.</summary>
    public const string Library = "BibHarvester";

    private const string Home = "https://github.com/bibharvester/bibharvester";

    private static readonly string Version = typeof(UserAgent).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>The header's value: the program, the library, and where to find those who run it.</summary>
    public static string Of(string? product, string? contact)
    {
        var own = $"{Library}/{Version} ({Home}{(contact is null ? "" : $"; mailto:{contact}")})";
        return product is null ? own : $"{product} {own}";
    }
}
