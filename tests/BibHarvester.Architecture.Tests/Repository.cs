namespace BibHarvester.Architecture.Tests;

/// <summary>Finds the checkout around the running tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BibHarvester.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside a checkout: no BibHarvester.sln above them.");
    }
}
