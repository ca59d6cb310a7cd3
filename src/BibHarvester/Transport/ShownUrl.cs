namespace BibHarvester.Transport;

/// <summary>Addresses as they may be shown: without users, passwords, keys and contact addresses.</summary>
internal static class ShownUrl
{
    private static readonly string[] Secret = ["mailto", "email", "contact", "key", "api_key", "apikey", "token", "access_token", "password", "secret", "sig", "signature"];

    public static string Of(Uri url)
    {
        var shown = url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        var parts = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsSecret(p)).ToArray();
        return parts.Length == 0 ? shown : $"{shown}?{string.Join('&', parts)}";
    }

    private static bool IsSecret(string parameter)
    {
        var name = Uri.UnescapeDataString(parameter.Split('=')[0]);
        return Secret.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
