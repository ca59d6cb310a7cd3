namespace BibHarvester.Conformance;

/// <summary>One row of the dashboard: a kind of corpus, and what it means to pass.</summary>
public interface IVerb
{
    /// <summary>The verb's name on the command line.</summary>
    string Name { get; }

    /// <summary>What follows the name, for the usage text.</summary>
    string Usage { get; }

    /// <summary>Runs all cases of a corpus.</summary>
    /// <param name="arguments">The arguments after the verb.</param>
    /// <returns>The results, in an order that does not change from run to run.</returns>
    /// <exception cref="CannotRunException">There is no such corpus, or an argument is wrong.</exception>
    IReadOnlyList<CaseResult> Run(VerbArguments arguments);
}
