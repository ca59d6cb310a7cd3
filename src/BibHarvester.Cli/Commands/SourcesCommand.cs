using System.CommandLine;

namespace BibHarvester.Cli.Commands;

/// <summary><c>sources</c>: who is asked.</summary>
internal static class SourcesCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("sources", "Lists the services that are asked, in their order.");
        command.SetAction(_ =>
        {
            foreach (var source in new HarvesterOptions().Sources)
                host.Output.WriteLine($"{source.Name,-16} {source.Title} ({source.Address})");
            return ExitCodes.Success;
        });
        return command;
    }
}
