namespace BibHarvester.Csl.Items;

/// <summary>What <see cref="CiteOptions"/> ask for on the way from a record to an item.</summary>
internal static class CitingRules
{
    public static void Apply(CslItemBuilder builder, CiteOptions options)
    {
        if (!options.Links)
        {
            builder.Remove(Variable.Doi);
            builder.Remove(Variable.Url);
            builder.Remove(Variable.Accessed);
        }
    }
}
