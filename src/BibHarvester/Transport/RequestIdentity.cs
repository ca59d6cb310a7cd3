using BibHarvester.Sources;

namespace BibHarvester.Transport;

/// <summary>What tells a request from another: two with the same identity ask the same of the same service.</summary>
internal static class RequestIdentity
{
    /// <summary>The identity: method, address, what is accepted, and what is posted. Keys and contact addresses are no part of it.</summary>
    public static string Of(SourceService service, SourceRequest request)
    {
        var url = RequestUrl.Of(service, request).ToUri().AbsoluteUri;
        return (request.Json, request.Form.IsEmpty) switch
        {
            ({ } json, _) => $"POST {url}\n{request.Accept}\n{json}",
            (null, false) => $"POST {url}\n{request.Accept}\n{string.Join('&', request.Form.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"))}",
            _ => $"GET {url}\n{request.Accept}",
        };
    }
}
