using System.Reflection;

namespace BibHarvester.Architecture.Tests;

/// <summary>The assemblies of the house, and who may know whom.</summary>
internal static class Packages
{
    public static IReadOnlyDictionary<string, string[]> MayKnow { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["BibHarvester.Model"] = [],
        ["BibHarvester.Csl"] = ["BibHarvester.Model"],
        ["BibHarvester.Formats"] = ["BibHarvester.Model", "BibHarvester.Csl"],
        ["BibHarvester"] = ["BibHarvester.Model", "BibHarvester.Csl", "BibHarvester.Formats"],
        ["BibHarvester.Sqlite"] = ["BibHarvester.Model", "BibHarvester.Csl", "BibHarvester.Formats", "BibHarvester"],
        ["bibharvest"] =
            ["BibHarvester.Model", "BibHarvester.Csl", "BibHarvester.Formats", "BibHarvester", "BibHarvester.Sqlite"],
    };

    public static IEnumerable<string> Libraries => MayKnow.Keys.Where(name => name != "bibharvest");

    public static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));
}
