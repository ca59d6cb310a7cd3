using System.CommandLine;
using BibHarvester.Cli.Arguments;
using BibHarvester.Formats;

namespace BibHarvester.Cli.Commands;

/// <summary><c>formats</c>: what is read and written; <c>formats NAME</c>: what of a record goes where.</summary>
internal static class FormatsCommand
{
    public static Command Build(CliHost host)
    {
        var name = new Argument<string?>("FORMAT") { Description = "A format, to see its fields.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("formats", "Lists the formats that are read and written, or the fields of one.") { name };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is { } one)
                Show(FormatChoice.Named(one), host);
            else
                List(host);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void List(CliHost host)
    {
        foreach (var format in RecordFormats.All)
            host.Output.WriteLine($"{format.Name,-18} {Does(format),-14} {format.Title}{(format.Extensions.Count == 0 ? "" : $" ({string.Join(", ", format.Extensions)})")}");
    }

    private static void Show(RecordFormat format, CliHost host)
    {
        host.Output.WriteLine($"{format.Title}: {Does(format)}{(format.MediaType is null ? "" : $"; {format.MediaType}")}");
        foreach (var (field, path, rule) in format.Fields)
            host.Output.WriteLine($"{(field.Length > 0 ? field : "-"),-24} {path,-40} {rule}".TrimEnd());
    }

    private static string Does(RecordFormat format) => (format.Reader is not null, format.Writer is not null) switch
    {
        (true, true) => "read, written",
        (true, _) => "read",
        _ => "written",
    };
}
