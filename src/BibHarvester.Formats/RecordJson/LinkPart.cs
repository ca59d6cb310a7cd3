namespace BibHarvester.Formats.RecordJson;

internal static class LinkPart
{
    public static void Write(JsonSink sink, Link value)
    {
        sink.Begin();
        sink.Text("url"u8, value.Url);
        sink.Word("kind"u8, value.Kind, Words.Link, LinkKind.LandingPage);
        sink.Text("mediaType"u8, value.MediaType);
        sink.Text("contentVersion"u8, value.ContentVersion);
        sink.Text("purpose"u8, value.Purpose);
        sink.Flag("isOpenAccess"u8, value.IsOpenAccess);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Link value)
    {
        value = null!;
        if (!source.Begin(out var start))
            return false;
        string? url = null, mediaType = null, contentVersion = null, purpose = null;
        var kind = LinkKind.LandingPage;
        bool? isOpenAccess = null;
        while (source.Next())
        {
            if (source.Is("url"u8))
                url = source.Text();
            else if (source.Is("kind"u8))
                kind = source.Word(Words.Link);
            else if (source.Is("mediaType"u8))
                mediaType = source.Text();
            else if (source.Is("contentVersion"u8))
                contentVersion = source.Text();
            else if (source.Is("purpose"u8))
                purpose = source.Text();
            else if (source.Is("isOpenAccess"u8))
                isOpenAccess = source.Flag();
            else
                source.Keep();
        }

        if (url is null)
            return source.Reject(start, "lacks its url");
        value = new Link
        {
            Url = url,
            Kind = kind,
            MediaType = mediaType,
            ContentVersion = contentVersion,
            Purpose = purpose,
            IsOpenAccess = isOpenAccess,
        };
        return true;
    }
}
