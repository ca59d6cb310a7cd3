namespace BibHarvester;

/// <summary>The names of a list of authors, as they were read from one text.</summary>
public sealed record NameList
{
    /// <summary>The names in their order.</summary>
    public ValueList<NameReading> Names { get; init; } = [];

    /// <summary>Whether the text says that there are more (<c>et al.</c>).</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Reads a list of names: between semicolons, commas or conjunctions, each name in either order.</summary>
    /// <param name="text">The list.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The names; none of a blank text.</returns>
    /// <example><code>NameList.Parse("Body, A., Hogg, E., et al.")</code></example>
    public static NameList Parse(string? text, NameOptions? options = null) => NameListReader.Read(text ?? "", options ?? NameOptions.Default);

    /// <summary>Whether a text stands for further names: <c>et al.</c>, <c>al. et</c>, <c>others</c>, <c>等</c>.</summary>
    /// <param name="text">What stands in the place of a name.</param>
    /// <returns>Whether it is no name but says that there are more.</returns>
    public static bool IsEtAl(ReadOnlySpan<char> text) => EtAl.Is(text);

    /// <summary>Whether a name holds a word that only organisations have in theirs.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsOrganization(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return CorporateWord.IsIn(name);
    }

    /// <summary>The contributors with these names.</summary>
    /// <param name="role">What they did.</param>
    /// <returns>The contributors, in order.</returns>
    public ValueList<Contributor> ToContributors(ContributorRole role = ContributorRole.Author) => Names.Select(name => name.ToContributor(role)).ToValueList();
}
