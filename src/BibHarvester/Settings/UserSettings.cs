using BibHarvester.Merging;
using BibHarvester.Sources;

namespace BibHarvester.Settings;

/// <summary>What somebody has set once for all programs that use the library: address, keys, sources. From the environment and a file.</summary>
/// <remarks>
/// <para>Variables: <c>BIBHARVEST_CONTACT</c>, <c>BIBHARVEST_COMPLETENESS</c>, <c>BIBHARVEST_SOURCES</c> (names with commas between them), and for the
/// key of a source <c>BIBHARVEST_NAME_KEY</c>, such as <c>BIBHARVEST_OPENALEX_KEY</c>. They count more than the file.</para>
/// <para>The file is JSON, with comments if one likes: <c>contact</c>, <c>completeness</c>, <c>sources</c> (a list of names), <c>keys</c> (by name
/// of the source), <c>trust</c> (by name of the field, as <see cref="TrustOrder"/> is written; <c>*</c> for all).</para>
/// </remarks>
public sealed class UserSettings
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _trust = new(StringComparer.Ordinal);

    /// <summary>Where the file is: <c>bibharvest/settings.json</c> in the user's folder for settings.</summary>
    public static string DefaultPath { get; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "bibharvest", "settings.json");

    /// <summary>The contact address; absent where none is set.</summary>
    public string? ContactEmail { get; internal set; }

    /// <summary>How many sources are asked; absent where it is not set.</summary>
    public Completeness? Completeness { get; internal set; }

    /// <summary>The sources and their order; empty where they are not set.</summary>
    public ValueList<string> Sources { get; internal set; } = [];

    /// <summary>The names of the sources that there are keys for. The keys themselves are shown to nobody.</summary>
    public IReadOnlyCollection<string> SourcesWithKeys => _keys.Keys;

    internal IDictionary<string, string> Keys => _keys;

    internal IDictionary<string, string> Trust => _trust;

    /// <summary>Reads the settings.</summary>
    /// <param name="path">The file; <see cref="DefaultPath"/> where absent. It need not exist.</param>
    /// <param name="environment">The variables; those of the process where absent.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="InvalidDataException">The file, or a variable, says something that is no setting; the message says where, and shows no key.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static UserSettings Load(string? path = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var settings = new UserSettings();
        path ??= DefaultPath;
        if (File.Exists(path))
            SettingsFile.Read(path, settings);
        SettingsVariables.Read(environment ?? SettingsVariables.OfProcess(), settings);
        return settings;
    }

    /// <summary>Sets options, as far as the settings say something. What a program sets itself it sets afterwards.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="ArgumentException">A source, a field or an order of trust is none; the message says which.</exception>
    public void ApplyTo(HarvesterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.ContactEmail = ContactEmail ?? options.ContactEmail;
        options.Completeness = Completeness ?? options.Completeness;
        foreach (var (name, key) in _keys)
            options.ApiKeys[name] = key;
        if (!Sources.IsEmpty)
            options.UseSources(Sources);
        foreach (var (field, trust) in _trust)
            options.MergePolicy = With(options.MergePolicy ?? MergePolicy.Default, field, trust);
    }

    private static MergePolicy With(MergePolicy policy, string field, string trust)
    {
        try
        {
            var rows = policy.Fields.Where(r => field is "*" || r.Field == field).ToArray();
            return rows.Length == 0
                ? throw new ArgumentException($"A record has no field '{field}'.", nameof(field))
                : rows.Aggregate(policy, (p, row) => p.With(row.Field, row.Rule, trust));
        }
        catch (FormatException exception)
        {
            throw new ArgumentException($"The order of trust of '{field}' cannot be read: {exception.Message}", nameof(trust), exception);
        }
    }
}
