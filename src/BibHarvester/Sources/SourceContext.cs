namespace BibHarvester.Sources;

/// <summary>What a source may know of the harvester that uses it.</summary>
/// <param name="IsIdentified">Whether the harvester has a contact address, which it sends by itself.</param>
/// <param name="ApiKey">The key for this source; absent where the user has none.</param>
public sealed record SourceContext(bool IsIdentified, string? ApiKey)
{
    /// <summary>The context without the key.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => $"{nameof(SourceContext)} {{ IsIdentified = {IsIdentified} }}";
}
