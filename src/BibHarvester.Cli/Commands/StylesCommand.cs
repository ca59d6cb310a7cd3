using System.CommandLine;
using BibHarvester.Csl;

namespace BibHarvester.Cli.Commands;

/// <summary><c>styles [WORD…]</c>: the styles that are on this machine.</summary>
internal static class StylesCommand
{
    public static Command Build(CliHost host)
    {
        var words = new Argument<string[]>("WORD") { Description = "Words that stand in the name or the title.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("styles", "Lists the styles on this machine, and searches them.") { words };
        command.SetAction(parsed => Run(host, parsed.GetValue(words) ?? []));
        return command;
    }

    private static int Run(CliHost host, string[] words)
    {
        var isFound = false;
        foreach (var style in (host.Styles ?? CslLibrary.Default).Search(words))
        {
            isFound = true;
            host.Output.WriteLine($"{style.Name,-32} {style.Title} ({style.Origin})");
        }

        if (words.Length == 0)
            host.Output.WriteLine($"locales: {string.Join(", ", CslStyles.BuiltInLocales)}");
        if (isFound)
            return ExitCodes.Success;
        host.Error.WriteLine(
            "bibharvest: no style on this machine has these words. 'cite --style' also takes the name of any style at https://www.zotero.org/styles.");
        return ExitCodes.Incomplete;
    }
}
