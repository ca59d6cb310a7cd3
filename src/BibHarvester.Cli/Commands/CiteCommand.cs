using System.CommandLine;
using System.Globalization;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Converting;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Cli.Commands;

/// <summary><c>cite ID…</c>: a citation a line, in the order of the arguments; those of a file in the order of the file.</summary>
internal static class CiteCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var works = VerbArguments.IdentifiersAndFiles();
        var from = new Option<string?>("--from") { Description = "The format of files of works; by default what each begins like.", HelpName = "FORMAT" };
        var style = new Option<string>("--style", "-s") { Description = "The style: a name, a file, or the name of any style of the official collection; see 'bibharvest styles'.", HelpName = "STYLE", DefaultValueFactory = _ => "apa" };
        var locale = new Option<string?>("--locale") { Description = "The language of the citation, such as en-US; the style's own by default.", HelpName = "TAG" };
        var output = new Option<CslOutput>("--output") { Description = "text, html, markdown, latex or rtf.", HelpName = "FORM" };
        var inText = new Option<bool>("--in-text") { Description = "The citation within the text, not the entry of the list." };
        var noLinks = new Option<bool>("--no-links") { Description = "Without DOI and addresses." };
        var hyperlinks = new Option<bool>("--hyperlinks") { Description = "DOI and addresses become links, in forms that have links." };
        var command = new Command("cite", "Prints citations.") { works, from, style, locale, output, inText, noLinks, hyperlinks };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var choice = new StyleChoice(host, parsed.GetValue(style)!, parsed.GetValue(locale));
            var processor = choice.Find() ?? await choice.FetchAsync(options, parsed, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(options.Verbose))
                choice.TellWarnings(processor.Style);
            var cite = new CiteOptions { Links = !parsed.GetValue(noLinks), Hyperlinks = parsed.GetValue(hyperlinks) };
            var form = parsed.GetValue(output);
            var isInText = parsed.GetValue(inText);
            // People cite what was published; the preprint's number stays with it.
            using var lookup = new Lookup(host, options, parsed, settings => settings.Prefer = parsed.GetValue(options.Prefer) ?? VersionPreference.Published);
            var status = new Lazy<StatusCheck>(() => new StatusCheck(parsed.GetValue(options.Retractions)));
            var code = ExitCodes.Success;
            foreach (var (file, identifiers) in WorkArguments.Of(parsed.GetValue(works)!, parsed.GetValue(from)))
            {
                var part = file is null
                    ? await lookup.RunAsync(identifiers, (_, record) => Print(record), cancellationToken).ConfigureAwait(false)
                    : PrintAll(file, host, status.Value, Print, cancellationToken);
                code = Math.Max(code, part);
            }

            return code;

            void Print(BibRecord record)
            {
                host.Output.WriteLine(isInText ? record.CiteInText(processor, cite, form) : record.Cite(processor, cite, form));
                host.Output.Flush();
            }
        });
        return command;
    }

    private static int PrintAll(WorkFile file, CliHost host, StatusCheck status, Action<BibRecord> print, CancellationToken cancellationToken)
    {
        var reading = new WorkReading(host);
        var printed = 0;
        foreach (var (record, name) in reading.Read(file, cancellationToken))
        {
            var known = status.Complete(record);
            StatusCheck.Tell(name, known, host.Error);
            print(known);
            printed++;
        }

        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {printed} works, {reading.Failed} failed"));
        return reading.Failed == 0 && printed > 0 ? ExitCodes.Success : ExitCodes.Incomplete;
    }
}
