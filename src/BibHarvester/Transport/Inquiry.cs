using BibHarvester.Sources;
using BibHarvester.Storage;
using Flurl;

namespace BibHarvester.Transport;

/// <summary>A request to a service, and what follows from it; each is worked out once.</summary>
internal sealed class Inquiry(SourceService service, SourceRequest request)
{
    private AnswerKey? _key;

    public SourceService Service => service;

    public SourceRequest Request => request;

    /// <summary>Where it goes, without keys and without what tells who asks.</summary>
    public Url Url => field ??= RequestUrl.Of(service, request);

    /// <summary>The address as it may be shown.</summary>
    public string ShownUrl => field ??= Transport.ShownUrl.Of(Url.ToUri());

    /// <summary>What its answer is kept under.</summary>
    public AnswerKey Key => _key ??= AnswerKeys.Of(this);
}
