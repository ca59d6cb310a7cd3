namespace BibHarvester.Conformance.Registries;

/// <summary>A work as the walk over a payload found it.</summary>
internal interface IPayloadWork
{
    /// <summary>Adds what the record lacks of it.</summary>
    /// <param name="record">What the reader made of the work.</param>
    /// <param name="problems">Where a sentence for each goes.</param>
    void Compare(BibRecord record, List<string> problems);
}
