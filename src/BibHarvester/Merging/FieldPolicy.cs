namespace BibHarvester.Merging;

/// <summary>How one field is merged: a row of <see cref="MergePolicy"/>.</summary>
/// <param name="Field">The field's name in the record's own JSON, such as <c>titles</c> or <c>volume</c>.</param>
/// <param name="Rule">How its value is chosen.</param>
/// <param name="Trust">Who is trusted before whom.</param>
public sealed record FieldPolicy(string Field, MergeRule Rule, TrustOrder Trust);
