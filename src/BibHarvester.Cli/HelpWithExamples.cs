using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Commands;

namespace BibHarvester.Cli;

/// <summary>The usual help without the options that a verb has no use for, and below it what people type.</summary>
internal sealed class HelpWithExamples(HelpAction help, GlobalOptions options) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult;
        var used = options.For(command.Parent is CommandResult { Command: not RootCommand } verb ? verb.Command.Name : command.Command.Name);
        foreach (var option in options.All)
            option.Hidden = !used.Contains(option);
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples.Of(command.Command.Name))
            output.WriteLine("  bibharvest " + example);
        return result;
    }
}
