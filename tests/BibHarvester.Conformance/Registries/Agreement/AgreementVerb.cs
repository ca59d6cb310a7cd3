namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Compares what we read from answers of registries with what other programs made of them.</summary>
public sealed class AgreementVerb : IVerb
{
    /// <inheritdoc/>
    public string Name => "agreement";

    /// <inheritdoc/>
    public string Usage => "DIR [--source NAME,NAME]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return Run(RegistriesVerb.RowsOf(arguments), arguments);
    }

    /// <summary>Compares what is read from payloads, and notes the table of agreement.</summary>
    internal static IReadOnlyList<CaseResult> Run(IEnumerable<PayloadRow> rows, VerbArguments arguments)
    {
        CaseResult[] results = [.. rows.AsParallel().AsOrdered().SelectMany(row => ReadingAgreement.Of(row, arguments.Folder))];
        if (results.Length == 0)
            return results;
        var accepted = new AcceptedFailures(Path.Combine(AppContext.BaseDirectory, "Registries", "agreement.tsv"));
        foreach (var line in AgreementTable.Lines(results, accepted))
            arguments.Notes.Add(line);
        return results;
    }
}
