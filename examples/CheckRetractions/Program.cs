// Checks a file of references for works that were retracted, corrected or put in doubt:
//   dotnet run -- FILE RETRACTION_WATCH.csv
// The database is at https://gitlab.com/crossref/retraction-watch-data. Nothing is asked for on the network.
using BibHarvester;
using BibHarvester.Formats;
using BibHarvester.Retractions;

if (args is not [var path, var database])
{
    Console.Error.WriteLine("Say a file of references, and the CSV file of the Retraction Watch database.");
    return 2;
}

RetractionWatch retractions = RetractionWatch.Load(database);
using FileStream file = File.OpenRead(path);
FormatDetection detection = RecordFormats.Detect(file);
if (detection.Format?.Reader is not { } reader)
{
    Console.Error.WriteLine($"{path} is in no format that is known.");
    return 2;
}

var (works, warned) = (0, 0);
await foreach (ReadItem item in reader.ReadAsync(detection.Input))
{
    if (item.Record is not { } record)
        continue;
    works++;
    ValueList<Diagnostic> warnings = RecordWarnings.OfStatus(retractions.AddTo(record));
    warned += warnings.IsEmpty ? 0 : 1;
    foreach (Diagnostic warning in warnings)
        Console.WriteLine($"{record.CitationKey ?? record.Doi?.Value}: {warning.Message}");
}

Console.WriteLine($"{warned} of {works} works have a notice.");
return warned == 0 ? 0 : 1;
