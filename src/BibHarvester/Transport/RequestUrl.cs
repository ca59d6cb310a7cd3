using BibHarvester.Sources;
using Flurl;

namespace BibHarvester.Transport;

/// <summary>Puts the addresses of requests together.</summary>
internal static class RequestUrl
{
    /// <summary>The address of a request, without keys and without what tells who asks: those are added when it is sent.</summary>
    public static Url Of(SourceService service, SourceRequest request)
    {
        var url = new Url(service.Address);
        foreach (var segment in request.Path)
            url.AppendPathSegment(segment, fullyEncode: true);
        foreach (var (name, value) in request.Query)
            url.SetQueryParam(Uri.EscapeDataString(name), Uri.EscapeDataString(value), isEncoded: true, NullValueHandling.Remove);
        return url;
    }

    /// <summary>An address with some more parameters.</summary>
    public static Uri With(Uri url, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        if (parameters.Count == 0)
            return url;
        var added = string.Join('&', parameters.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        return new Uri($"{url.GetLeftPart(UriPartial.Query)}{(url.Query.Length > 0 ? '&' : '?')}{added}");
    }

    /// <summary>An address without some parameters: a service that redirects may repeat all it was sent.</summary>
    public static Uri Without(Uri url, IReadOnlyList<string> names)
    {
        if (url.Query.Length <= 1 || names.Count == 0)
            return url;
        var parts = url.Query[1..].Split('&');
        var kept = Array.FindAll(parts, p => !names.Contains(Uri.UnescapeDataString(p.Split('=')[0]), StringComparer.OrdinalIgnoreCase));
        return kept.Length == parts.Length
            ? url
            : new Uri($"{url.GetLeftPart(UriPartial.Path)}{(kept.Length > 0 ? "?" : "")}{string.Join('&', kept)}");
    }
}
