namespace BibHarvester.Formats.RecordJson;

internal static class ContributorPart
{
    public static void Write(JsonSink sink, Contributor value)
    {
        sink.Begin();
        sink.Word("role"u8, value.Role, Words.Role, ContributorRole.Author);
        sink.Text("roleText"u8, value.RoleText);
        sink.Part("person"u8, value.Person, PersonNamePart.Write);
        sink.Text("organization"u8, value.Organization);
        sink.List("otherNames"u8, value.OtherNames, PersonNamePart.Write);
        sink.Text("orcid"u8, value.Orcid?.Value);
        sink.List("identifiers"u8, value.Identifiers, IdentifierPart.Write);
        sink.List("affiliations"u8, value.Affiliations, AffiliationPart.Write);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Contributor value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        var role = ContributorRole.Author;
        string? roleText = null, organization = null;
        PersonName? person = null;
        ValueList<PersonName> otherNames = [];
        Orcid? orcid = null;
        ValueList<Identifier> identifiers = [];
        ValueList<Affiliation> affiliations = [];
        while (source.Next())
        {
            if (source.Is("role"u8))
                role = source.Word(Words.Role);
            else if (source.Is("roleText"u8))
                roleText = source.Text();
            else if (source.Is("person"u8))
                person = source.Part<PersonName>(PersonNamePart.TryRead);
            else if (source.Is("organization"u8))
                organization = source.Text();
            else if (source.Is("otherNames"u8))
                otherNames = source.List<PersonName>(PersonNamePart.TryRead);
            else if (source.Is("orcid"u8))
                orcid = source.Orcid();
            else if (source.Is("identifiers"u8))
                identifiers = source.List<Identifier>(IdentifierPart.TryRead);
            else if (source.Is("affiliations"u8))
                affiliations = source.List<Affiliation>(AffiliationPart.TryRead);
            else
                source.Keep();
        }

        value = new Contributor
        {
            Role = role,
            RoleText = roleText,
            Person = person,
            Organization = organization,
            OtherNames = otherNames,
            Orcid = orcid,
            Identifiers = identifiers,
            Affiliations = affiliations,
        };
        return true;
    }
}
