using System.CommandLine;
using System.Globalization;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Output;
using BibHarvester.Cli.Updating;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Cli.Commands;

/// <summary><c>update FILE…</c>: proposes identifiers that entries lack and the published versions of preprints, as a diff.</summary>
/// <remarks>Entries without any identifier are looked for by title, people, year and place.</remarks>
internal static class UpdateCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var inputs = new Argument<string[]>("FILE") { Description = "BibTeX files, or patterns.", Arity = ArgumentArity.OneOrMore };
        var apply = new Option<bool>("--apply") { Description = "Change the files, instead of showing what would change." };
        var command = new Command("update", "Proposes published versions of preprints, and identifiers that are missing, as a diff.") { inputs, apply };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var isComplete = true;
            foreach (var path in Converting.InputPaths.Of(parsed.GetValue(inputs)!))
            {
                var document = BibTeXDocument.Load(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
                var before = document.ToString();
                foreach (var diagnostic in document.Diagnostics)
                    host.Error.WriteLine(path + diagnostic.ToString());
                isComplete &= await UpdateAsync(document, path, host, options, parsed, cancellationToken).ConfigureAwait(false);
                var after = document.ToString();
                if (before == after)
                    continue;
                if (parsed.GetValue(apply))
                    WholeFile.Write(path, document.ToBytes());
                else
                    UnifiedDiff.Write(path, before, after, host.Output);
            }

            return isComplete ? ExitCodes.Success : ExitCodes.Incomplete;
        });
        return command;
    }

    private static async Task<bool> UpdateAsync(
        BibTeXDocument document, string path, CliHost host, GlobalOptions options, ParseResult parsed, CancellationToken cancellationToken)
    {
        var records = document.ToRecords();
        var asked = new Dictionary<string, List<BibTeXEntry>>(StringComparer.Ordinal);
        var unknown = new List<BibTeXEntry>();
        foreach (var entry in document.Entries)
        {
            if (!records.TryGetValue(entry, out var record) || EntryUpdate.IdentifierOf(record) is not { } identifier)
                unknown.Add(entry);
            else if (asked.TryGetValue(identifier, out var entries))
                entries.Add(entry);
            else
                asked.Add(identifier, [entry]);
        }

        var isComplete = true;
        var changed = 0;
        using (var lookup = new Lookup(host, options, parsed, settings => settings.Prefer = VersionPreference.Published))
        {
            if (asked.Count > 0)
            {
                isComplete &= await lookup.RunAsync([.. asked.Keys], (result, found) => changed += asked[result.Query].Count(e => Change(e, records[e], found)), cancellationToken).ConfigureAwait(false) == ExitCodes.Success;
            }

            foreach (var entry in unknown.ToArray())
            {
                if (!records.TryGetValue(entry, out var record))
                    continue;
                var result = await lookup.FindAsync(record, $"{path}: {entry.Key}", cancellationToken).ConfigureAwait(false);
                isComplete &= result.Outcome != HarvestOutcome.SourceUnavailable;
                if (result.Record is not { } found)
                    continue;
                unknown.Remove(entry);
                changed += AddIdentifiers(entry, record, found) ? 1 : 0;
            }
        }

        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {changed} of {records.Count} entries to update{(unknown.Count > 0 ? $", {unknown.Count} without an identifier" : "")}"));
        return isComplete;
    }

    private static bool AddIdentifiers(BibTeXEntry entry, BibRecord own, BibRecord found)
    {
        var before = entry.ToString();
        EntryUpdate.AddIdentifiers(entry, own, found);
        return entry.ToString() != before;
    }

    private static bool Change(BibTeXEntry entry, BibRecord own, BibRecord found)
    {
        var before = entry.ToString();
        var isPublished = found.Relations.Any(r => r.Kind == RelationKind.HasPreprint && r.Target is { } preprint && IsOf(own, preprint));
        if (isPublished && found.Doi != own.Doi)
            EntryUpdate.Publish(entry, own, found);
        EntryUpdate.AddIdentifiers(entry, own, found);
        return entry.ToString() != before;
    }

    private static bool IsOf(BibRecord own, Identifier preprint) =>
        own.Identifiers.Contains(preprint) ||
        (preprint.TryGetDoi(out var doi) && doi.TryGetArxiv(out var arxiv) &&
            own.Identifiers.Any(i => i.Kind == IdentifierKind.Arxiv && ArxivId.TryParse(i.Value, out var id) && id.Id == arxiv.Id));
}
