namespace BibHarvester.Conformance.Registries;

/// <summary>The sources, what their payloads are read with, and what finds out independently what they say; the first row that takes a payload counts.</summary>
internal static class PayloadForms
{
    private static readonly IPayloadWalk Crossref = new RegistryWalk("crossref");

    private static readonly PayloadForm[] All =
    [
        new("crossref", "crossref-json", Crossref) { Kinds = ["work/", "item/", "work-list", "update-fragment", "unlisted"] },
        new("crossref", "crossref-json", null),
        new("datacite", "datacite-json", new RegistryWalk("datacite")) { Kinds = ["doi/", "list", "unlisted"] },
        new("datacite", "datacite-json", null),
        new("doi-cn", "crossref-json", Crossref) { Kinds = ["csl-array", "cn:application/vnd.citationstyles.csl+json", "unlisted"] },
        new("doi-cn", "crossref-json", null),
        new("doi-ra", null, null),
        new("pmc-idconv", null, null),
        new("ror", null, null),
    ];

    /// <summary>How a payload is read; absent where nothing reads it, which is a failure.</summary>
    public static PayloadForm? Of(PayloadRow row) => Array.Find(All, form => form.Takes(row));

    /// <summary>Whether payloads of sources are read with a format.</summary>
    public static bool IsRead(string format) => Array.Exists(All, form => form.Format == format);
}
