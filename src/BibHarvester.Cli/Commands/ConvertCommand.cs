using System.CommandLine;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Converting;
using BibHarvester.Cli.Output;
using BibHarvester.Formats;

namespace BibHarvester.Cli.Commands;

/// <summary><c>convert FILE… --to FORMAT</c>: reads files of any format and writes another, without asking anybody.</summary>
internal static class ConvertCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var inputs = new Argument<string[]>("FILE")
        {
            Description = "Files, or patterns such as '*.ris' and 'papers/**/*.bib'; '-' is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var from = new Option<string?>("--from") { Description = "Their format; by default what each file begins like.", HelpName = "FORMAT" };
        var to = new Option<string>("--to") { Description = "The format to write.", HelpName = "FORMAT", Required = true };
        var file = VerbArguments.OutputFile();
        var folder = new Option<DirectoryInfo?>("--into") { Description = "A folder that gets one file for each.", HelpName = "FOLDER" };
        var keys = VerbArguments.Keys();
        var abbreviate = VerbArguments.Abbreviate();
        var ascii = new Option<bool>("--ascii") { Description = "Write characters beyond ASCII in the format's own escapes, where it has any." };
        var carry = new Option<bool>("--carry") { Description = "Keep in the notes what the format has no other place for." };
        var losses = new Option<bool>("--losses") { Description = "List every value that the format has no place for." };
        var command = new Command("convert", "Converts files of works to another format.") { inputs, from, to, file, folder, keys, abbreviate, ascii, carry, losses };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = FormatChoice.Writable(parsed.GetValue(to)!);
            if (parsed.GetValue(file) is not null && parsed.GetValue(folder) is not null)
                throw new UsageException("Say -o for one file or --into for a file each, not both.");
            using var standardInput = new StandardInput();
            var files = new List<WorkFile>();
            foreach (var name in InputPaths.Of(parsed.GetValue(inputs)!))
            {
                var path = name == "-" ? await standardInput.KeepAsync(host, cancellationToken).ConfigureAwait(false) : name;
                files.Add(new WorkFile(name, path, FormatChoice.Readable(parsed.GetValue(from), path)));
            }

            var writing = new WriteOptions { Ascii = parsed.GetValue(ascii), KeyPattern = parsed.GetValue(keys), Abbreviations = parsed.GetValue(abbreviate) };
            var lost = new LossReport(host, target, writing, parsed.GetValue(carry), parsed.GetValue(losses));
            var status = new StatusCheck(parsed.GetValue(options.Retractions));
            var report = new ConversionReport(host, lost, host.ShowsProgress && !parsed.GetValue(options.NoProgress));
            foreach (var (read, written) in Outputs(files, target, parsed.GetValue(file), parsed.GetValue(folder)))
                RecordOutput.Write(new WorkSequence(read, report, record => lost.Prepare(status.Complete(record)), cancellationToken), target, written, host, writing);
            lost.Close();
            return report.IsComplete ? ExitCodes.Success : ExitCodes.Incomplete;
        });
        return command;
    }

    private static List<(IReadOnlyList<WorkFile> Read, FileInfo? Written)> Outputs(
        List<WorkFile> files, RecordFormat target, FileInfo? file, DirectoryInfo? folder)
    {
        if (folder is null)
            return [(files, file)];
        folder.Create();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var outputs = new List<(IReadOnlyList<WorkFile>, FileInfo?)>();
        foreach (var input in files)
        {
            var name = Path.GetFileNameWithoutExtension(input.Name == "-" ? "works" : input.Name) + (target.Extensions is [var extension, ..] ? extension : "");
            if (!names.Add(name))
                throw new UsageException($"Two files would be written as '{name}' in '{folder}': convert them one after the other.");
            outputs.Add(([input], new FileInfo(Path.Combine(folder.FullName, name))));
        }

        return outputs;
    }
}
