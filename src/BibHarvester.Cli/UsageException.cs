namespace BibHarvester.Cli;

/// <summary>The command line asks for what there is not: an unknown format, a file that is not there.</summary>
internal sealed class UsageException(string message) : Exception(message);
