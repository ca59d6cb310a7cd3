namespace BibHarvester.Sources;

/// <summary>The sources that come with the library.</summary>
public static class BuiltInSources
{
    /// <summary>All of them, in the order in which they are asked by default: registries first, then those that collect from them, then those that know one side of a work, or people.</summary>
    public static ValueList<ISource> All { get; } =
    [
        new CrossrefSource(),
        new DataCiteSource(),
        .. Read(new JalcSource(), new MedraSource()),
        new DoiOrgSource(),
        .. Read(
            new PubMedSource(),
            new EuropePmcSource(),
            new OpenAlexSource(),
            new SemanticScholarSource(),
            new ArxivSource(),
            new InspireSource(),
            new AdsSource(),
            new DblpSource(),
            new ZenodoSource(),
            new HalSource(),
            new DoajSource(),
            new BhlSource(),
            new OpenCitationsSource(),
            new PmcIdConverterSource(),
            new OpenLibrarySource(),
            new DnbSource(),
            new LibraryOfCongressSource(),
            new GoogleBooksSource(),
            new WikidataSource(),
            new UnpaywallSource(),
            new OrcidSource()),
    ];

    /// <summary>Finds a source.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The source; absent where none has that name.</returns>
    public static ISource? Find(string name) => All.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    // A source without a reader of its answers would ask for nothing.
    private static IEnumerable<ISource> Read(params IEnumerable<RegistrySource> sources) => sources.Where(s => s.IsRead);
}
