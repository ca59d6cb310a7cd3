// Converts every file of a folder to one format, whatever it is in, and tells what that format has no place for:
//   dotnet run -- FOLDER FORMAT [OUTPUT]
using BibHarvester;
using BibHarvester.Formats;

if (args is not [var folder, var name, ..] || RecordFormats.Find(name) is not { Writer: { } writer } target)
{
    Console.Error.WriteLine($"Say a folder and one of: {string.Join(", ", RecordFormats.All.Where(f => f.Writer is not null).Select(f => f.Name))}");
    return 2;
}

var output = Directory.CreateDirectory(args.Length > 2 ? args[2] : Path.Combine(folder, target.Name));
foreach (string path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
{
    using FileStream file = File.OpenRead(path);
    FormatDetection detection = RecordFormats.Detect(file);
    if (detection.Format?.Reader is not { } reader)
    {
        Console.WriteLine($"{Path.GetFileName(path)}: no format that is known");
        continue;
    }

    List<BibRecord> records = [];
    await foreach (ReadItem item in reader.ReadAsync(detection.Input))
    {
        foreach (Diagnostic diagnostic in item.Diagnostics)
            Console.WriteLine($"{Path.GetFileName(path)}{diagnostic}");
        if (item.Record is { } record)
            records.Add(record);
    }

    string written = Path.GetFileNameWithoutExtension(path) + target.Extensions[0];
    using (FileStream stream = File.Create(Path.Combine(output.FullName, written)))
        writer.Write(records, stream);

    Console.WriteLine($"{Path.GetFileName(path)} ({detection.Format.Title}): {records.Count} works in {written}");
    foreach (var lost in records.SelectMany(r => ConversionLosses.Of(r, writer)).CountBy(l => l.Field).OrderBy(l => l.Key, StringComparer.Ordinal))
        Console.WriteLine($"  {lost.Value} x {lost.Key} has no place in {target.Title}");
}

return 0;
