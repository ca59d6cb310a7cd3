namespace BibHarvester.Cli;

/// <summary>What the process says by its exit code.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Incomplete = 1;
    public const int WrongUsage = 2;
    public const int Cancelled = 130;
}
