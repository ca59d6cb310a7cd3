using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Engine;

/// <summary>The addresses behind identifiers.</summary>
internal static class Links
{
    public static string Address(Variable variable, string value)
    {
        var isAddress = value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ||
            value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return variable switch
        {
            _ when isAddress => value,
            Variable.Doi => Doi.TryParse(value, out var doi) ? doi.Url : $"https://doi.org/{value}",
            Variable.Pmid => $"https://pubmed.ncbi.nlm.nih.gov/{value}",
            Variable.Pmcid => $"https://www.ncbi.nlm.nih.gov/pmc/articles/{value}",
            _ => "",
        };
    }
}
