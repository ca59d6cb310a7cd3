using BibHarvester.Conformance.Registries.Agreement;

namespace BibHarvester.Conformance.Registries;

/// <summary>Reads every stored answer of every service, compares it with what the payload says, and writes what it holds in every format.</summary>
public sealed class RegistriesVerb : IVerb
{
    /// <inheritdoc/>
    public string Name => "registries";

    /// <inheritdoc/>
    public string Usage => "DIR [--source NAME,NAME]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var rows = RowsOf(arguments);
        AgreementVerb.Run(rows, arguments);
        return [.. rows.AsParallel().AsOrdered().Select(row => RegistryCase.Run(row, arguments.Folder))];
    }

    /// <summary>The payloads that are asked for.</summary>
    internal static IReadOnlyList<PayloadRow> RowsOf(VerbArguments arguments)
    {
        var rows = PayloadRow.ReadAll(arguments.Folder);
        if (rows.Count == 0)
            throw new CannotRunException($"There is no payload in '{arguments.Folder}'.");
        return arguments.Option("--source")?.Split(',') is { } sources ? [.. rows.Where(r => sources.Contains(r.Source))] : rows;
    }
}
