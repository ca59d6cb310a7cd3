namespace BibHarvester.Sources;

/// <summary>A source that has numbers of its own: of some identifiers it has to be asked first under which number it keeps the work.</summary>
public interface ILocatingSource : ISource
{
    /// <summary>Whether the number has to be found first.</summary>
    /// <param name="identifier">An identifier that the source serves.</param>
    /// <returns>Whether <see cref="ISource.Ask"/> can do nothing with it.</returns>
    bool MustLocate(Identifier identifier);

    /// <summary>The request that finds the number.</summary>
    /// <param name="identifier">An identifier whose number has to be found.</param>
    /// <param name="context">What the source may know of the harvester.</param>
    /// <returns>The request.</returns>
    SourceRequest Locate(Identifier identifier, SourceContext context);

    /// <summary>The number that an answer names.</summary>
    /// <param name="answer">The answer to <see cref="Locate"/>.</param>
    /// <param name="identifier">What was asked for.</param>
    /// <returns>An identifier that <see cref="ISource.Ask"/> takes; absent where the service does not know the work, or not for sure.</returns>
    /// <exception cref="System.Text.Json.JsonException">The answer is not what such an answer is.</exception>
    Identifier? ReadLocation(ReadOnlyMemory<byte> answer, Identifier identifier);
}
