using System.CommandLine;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Converting;
using BibHarvester.Cli.Output;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Cli.Commands;

/// <summary><c>format FILE…</c>: lays out BibTeX files in place, and changes only what it must.</summary>
internal static class FormatCommand
{
    public static Command Build(CliHost host)
    {
        var inputs = new Argument<string[]>("FILE") { Description = "BibTeX files, or patterns; '-' is standard input, written to standard output.", Arity = ArgumentArity.OneOrMore };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 1 where a file would be written otherwise." };
        var order = new Option<EntryOrder>("--order") { Description = "The order of the entries.", HelpName = "kept|key|author|newest|type" };
        var fields = new Option<string[]>("--fields")
        {
            Description = "The fields that come first, in this order.",
            HelpName = "NAME,NAME",
            CustomParser = result => result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        };
        var align = new Option<bool>("--align") { Description = "Put the equals signs of an entry below each other." };
        var indent = new Option<int>("--indent") { Description = "How many spaces stand before a field; 2 unless said.", HelpName = "NUMBER", DefaultValueFactory = _ => TidyOptions.Default.Indent };
        var comma = new Option<bool>("--trailing-comma") { Description = "Put a comma behind the last field." };
        var keys = VerbArguments.Keys();
        var command = new Command("format", "Lays out BibTeX files in place.") { inputs, check, order, fields, align, indent, comma, keys };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new TidyOptions
            {
                Order = parsed.GetValue(order),
                FieldOrder = [.. parsed.GetValue(fields) ?? []],
                AlignEquals = parsed.GetValue(align),
                Indent = Math.Clamp(parsed.GetValue(indent), 0, 64),
                TrailingComma = parsed.GetValue(comma),
                Keys = parsed.GetValue(keys),
            };
            var changed = 0;
            foreach (var path in InputPaths.Of(parsed.GetValue(inputs)!))
                changed += await FormatAsync(path, options, parsed.GetValue(check), host, cancellationToken).ConfigureAwait(false) ? 1 : 0;
            return parsed.GetValue(check) && changed > 0 ? ExitCodes.Incomplete : ExitCodes.Success;
        });
        return command;
    }

    private static async Task<bool> FormatAsync(string path, TidyOptions options, bool isCheck, CliHost host, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var input = InputFile.Open(path, host);
        await using (input.ConfigureAwait(false))
            await input.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        var document = BibTeXDocument.Load(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        foreach (var diagnostic in document.Diagnostics)
            host.Error.WriteLine(path + diagnostic.ToString());
        var changes = document.Tidy(options);
        if (changes)
            host.Error.WriteLine(isCheck ? $"{path}: would be formatted" : $"{path}: formatted");
        if (isCheck)
            return changes;
        if (path == "-")
            host.Output.Write(document.ToString());
        else if (changes)
            WholeFile.Write(path, document.ToBytes());
        return changes;
    }
}
