using BibHarvester;
using BibHarvester.Sources;
using BibHarvester.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the harvester.</summary>
public static class BibHarvesterServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="IHarvester"/> for the whole program. Each <see cref="ISource"/> and <see cref="IRecordStore"/>
    /// that is registered joins those of the options; a registered <see cref="TimeProvider"/> and <see cref="ILoggerFactory"/>
    /// are used, and so is a registered <see cref="IAnswerCache"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static IServiceCollection AddBibHarvester(this IServiceCollection services, Action<HarvesterOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<HarvesterOptions>();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddSingleton<IHarvester>(static provider => new Harvester(OptionsOf(provider)));
        return services;
    }

    private static HarvesterOptions OptionsOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<HarvesterOptions>>().Value.Copy();
        foreach (var source in provider.GetServices<ISource>())
            options.Sources.Add(source);
        foreach (var store in provider.GetServices<IRecordStore>())
            options.Fallbacks.Add(store);
        options.Cache ??= provider.GetService<IAnswerCache>();
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } time)
            options.TimeProvider = time;
        return options;
    }
}
