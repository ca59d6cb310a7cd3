namespace BibHarvester.Sources;

/// <summary>The catalogue of the Library of Congress.</summary>
/// <remarks>How it is asked: <see href="https://www.loc.gov/standards/sru/resources/lcServers.html"/>; its rules: <see href="https://www.loc.gov/apis/json-and-yaml/working-within-limits/"/>.</remarks>
internal sealed class LibraryOfCongressSource() : SruSource("loc", "Library of Congress", "http://lx2.loc.gov:210/lcdb", "mods", "bath.isbn", "mods")
{
    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(20, TimeSpan.FromMinutes(1), 1);
}
