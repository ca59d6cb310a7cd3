namespace BibHarvester.Conformance.Registries;

/// <summary>Finds out what a payload says by other means than the reader.</summary>
internal interface IPayloadWalk
{
    /// <summary>The works of a payload, in their order.</summary>
    /// <param name="payload">The bytes.</param>
    /// <returns>The works; absent where the payload is broken.</returns>
    IReadOnlyList<IPayloadWork>? WorksOf(byte[] payload);
}
