using System.CommandLine;
using BibHarvester.Formats;

namespace BibHarvester.Cli.Commands;

/// <summary><c>formats</c>, <c>sources</c>: what is supported.</summary>
internal static class SupportCommands
{
    public static Command Formats(CliHost host) => Listing("formats", "Lists the formats that are read and written.", () =>
    {
        foreach (var format in RecordFormats.All)
        {
            var does = (format.Reader is not null, format.Writer is not null) switch
            {
                (true, true) => "read, written",
                (true, _) => "read",
                _ => "written",
            };
            host.Output.WriteLine($"{format.Name,-16} {does,-14} {format.Title} ({string.Join(", ", format.Extensions)})");
        }
    });

    public static Command Sources(CliHost host) => Listing("sources", "Lists the services that are asked, in their order.", () =>
    {
        foreach (var source in new HarvesterOptions().Sources)
            host.Output.WriteLine($"{source.Name,-16} {source.Title} ({source.Address})");
    });

    private static Command Listing(string name, string description, Action write)
    {
        var command = new Command(name, description);
        command.SetAction(_ =>
        {
            write();
            return ExitCodes.Success;
        });
        return command;
    }
}
