using System.CommandLine;
using System.Globalization;
using BibHarvester.Cli.Arguments;
using BibHarvester.Sources;

namespace BibHarvester.Cli.Commands;

/// <summary><c>sources</c>: who can be asked, for what, how often, and with what key.</summary>
internal static class SourcesCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var command = new Command("sources", "Lists the services that are asked, in their order: for which identifiers, how often, with what key.");
        command.SetAction(parsed =>
        {
            var settings = Lookup.Settings(host, options, parsed);
            foreach (var source in settings.Sources)
                Write(host.Output, source, settings);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Write(TextWriter output, ISource source, HarvesterOptions settings)
    {
        var key = settings.ApiKeys.TryGetValue(source.Name, out var known) ? known : null;
        var context = new SourceContext(settings.ContactEmail is not null, key);
        var kinds = source.Kinds.IsEmpty ? "its own identifiers" : string.Join(", ", source.Kinds.Select(WordOf));
        output.WriteLine($"{source.Name,-16} {source.Title} ({source.Address})");
        output.WriteLine($"{"",-16} {kinds}; {WordsOf(source.Limit(RequestPool.Single, context))}{(source.BatchSize > 1 ? string.Create(CultureInfo.InvariantCulture, $", lists of {source.BatchSize}") : "")}");
        if (NeedOf(source, key is not null, settings.ContactEmail is not null) is { } need)
            output.WriteLine($"{"",-16} {need}");
    }

    private static string? NeedOf(ISource source, bool hasKey, bool hasContact)
    {
        var variable = $"BIBHARVEST_{source.Name.ToUpperInvariant()}_KEY";
        return (source.Needs, hasKey, hasContact) switch
        {
            (SourceNeed.Key or SourceNeed.OptionalKey, true, _) => "has a key",
            (SourceNeed.Key, _, _) => $"passed over without a key: {variable}",
            (SourceNeed.OptionalKey, _, _) => $"a key raises the limits: {variable}",
            (SourceNeed.Contact, _, false) => "passed over without a contact address: --contact",
            _ => null,
        };
    }

    private static string WordsOf(SourceLimit limit)
    {
        var interval = limit.Interval == TimeSpan.FromSeconds(1) ? "a second" : string.Create(CultureInfo.InvariantCulture, $"in {limit.Interval.TotalSeconds:0.###} s");
        return string.Create(CultureInfo.InvariantCulture, $"{limit.Requests} {interval}{(limit.Concurrency is { } most ? $", {most} at once" : "")}");
    }

    private static string WordOf(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Doi or IdentifierKind.Pmid or IdentifierKind.Pmcid or IdentifierKind.Isbn or IdentifierKind.Issn => kind.ToString().ToUpperInvariant(),
        IdentifierKind.Arxiv => "arXiv",
        IdentifierKind.SemanticScholar => "Semantic Scholar",
        IdentifierKind.Bibcode => "bibcode",
        _ => kind.ToString(),
    };
}
