using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using BibHarvester.Cli.Commands;

namespace BibHarvester.Cli;

/// <summary>The usual help, and below it what people type.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples.Of(parseResult.CommandResult.Command.Name))
            output.WriteLine("  bibharvest " + example);
        return result;
    }
}
