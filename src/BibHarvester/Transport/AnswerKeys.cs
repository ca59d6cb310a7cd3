using BibHarvester.Storage;

namespace BibHarvester.Transport;

/// <summary>What answers are kept under.</summary>
internal static class AnswerKeys
{
    /// <summary>Stands before a request whose list did not hold the work: that says less than an answer to the request itself.</summary>
    private const string MissingInList = "LIST ";

    /// <summary>The key of a request at the address at which it is asked. Keys of users and contact addresses are no part of it.</summary>
    public static AnswerKey Of(Inquiry inquiry)
    {
        var (url, request) = (inquiry.ShownUrl, inquiry.Request);
        return new AnswerKey(inquiry.Service.Name, (request.Json, request.Form.IsEmpty) switch
        {
            ({ } json, _) => $"POST {url} {request.Accept} {json}",
            (null, false) => $"POST {url} {request.Accept} {string.Join('&', request.Form.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"))}",
            _ => $"GET {url} {request.Accept}",
        });
    }

    /// <summary>A key at the source's own address: what somebody got through a mirror serves everybody.</summary>
    public static AnswerKey Common(SourceService service, AnswerKey key)
    {
        var address = ShownUrl.Of(service.Address).TrimEnd('/');
        var at = key.Request.IndexOf(address, StringComparison.Ordinal);
        return at < 0
            ? key
            : key with { Request = $"{key.Request[..at]}{ShownUrl.Of(service.Source.Address).TrimEnd('/')}{key.Request[(at + address.Length)..]}" };
    }

    /// <summary>The key under which is kept that a list did not hold what a request asks for.</summary>
    public static AnswerKey Missing(AnswerKey key) => key with { Request = MissingInList + key.Request };

    /// <summary>The key of what was missing in a list; absent for any other key.</summary>
    public static AnswerKey? MissingOf(AnswerKey key) =>
        key.Request.StartsWith(MissingInList, StringComparison.Ordinal) ? key with { Request = key.Request[MissingInList.Length..] } : null;
}
