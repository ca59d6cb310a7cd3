namespace BibHarvester;

/// <summary>An answer of a source as it came: what <see cref="FieldWitness.Raw"/> and <see cref="Witness.Place"/> point into.</summary>
/// <param name="Source">Who answered.</param>
/// <param name="Url">Where it was asked, without keys and addresses of people.</param>
/// <param name="RetrievedAt">When.</param>
/// <param name="Hash">The SHA-256 of <paramref name="Bytes"/> in lower-case hexadecimal digits.</param>
/// <param name="Bytes">The body, decompressed. Nobody changes it.</param>
public sealed record HarvestPayload(string Source, string Url, DateTimeOffset RetrievedAt, string Hash, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it was not asked for now, but kept: in a cache or a lock file.</summary>
    public bool IsStored { get; init; }
}
