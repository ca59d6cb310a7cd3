using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Csv;

/// <summary>A column of our tables, both ways.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Write">The cell of a work; absent where it is empty.</param>
/// <param name="Read">Takes a cell; says whether all of it was.</param>
internal sealed record CsvColumn(string Name, Func<FlatRecord, string?> Write, Func<FlatRecord, string, bool> Read);
