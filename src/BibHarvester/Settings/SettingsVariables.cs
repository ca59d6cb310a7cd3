using System.Collections;

namespace BibHarvester.Settings;

/// <summary>The settings among the variables of the environment.</summary>
internal static class SettingsVariables
{
    private const string Prefix = "BIBHARVEST_";
    private const string KeySuffix = "_KEY";

    public static Dictionary<string, string> OfProcess()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            if (entry is { Key: string name, Value: string value })
                variables[name] = value;
        }

        return variables;
    }

    /// <exception cref="InvalidDataException">A variable says something that is no setting.</exception>
    public static void Read(IReadOnlyDictionary<string, string> variables, UserSettings settings)
    {
        foreach (var (name, value) in variables)
        {
            // An empty variable is one that was taken back.
            if (!name.StartsWith(Prefix, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(value))
                continue;
            switch (name[Prefix.Length..])
            {
                case "CONTACT":
                    settings.ContactEmail = value.Trim();
                    break;
                case "COMPLETENESS":
                    settings.Completeness = CompletenessName.Parse(value.Trim()) ?? throw new InvalidDataException($"{name} says '{value}', which is none of fast, normal, full.");
                    break;
                case "SOURCES":
                    settings.Sources = [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
                    break;
                case var rest when rest.EndsWith(KeySuffix, StringComparison.Ordinal) && rest.Length > KeySuffix.Length:
                    settings.Keys[rest[..^KeySuffix.Length].ToLowerInvariant()] = value.Trim();
                    break;
            }
        }
    }
}
