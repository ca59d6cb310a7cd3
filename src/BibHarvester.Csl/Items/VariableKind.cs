namespace BibHarvester.Csl.Items;

/// <summary>What a variable holds.</summary>
internal enum VariableKind : byte
{
    Text,
    Number,
    Date,
    Name,
}
