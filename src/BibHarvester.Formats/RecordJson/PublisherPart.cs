namespace BibHarvester.Formats.RecordJson;

internal static class PublisherPart
{
    public static void Write(JsonSink sink, Publisher value)
    {
        sink.Begin();
        sink.Text("name"u8, value.Name);
        sink.Text("place"u8, value.Place);
        sink.Word("role"u8, value.Role, Words.Publisher, PublisherRole.Publisher);
        sink.Texts("departments"u8, value.Departments);
        sink.List("identifiers"u8, value.Identifiers, IdentifierPart.Write);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Publisher value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        string? name = null, place = null;
        var role = PublisherRole.Publisher;
        ValueList<string> departments = [];
        ValueList<Identifier> identifiers = [];
        while (source.Next())
        {
            if (source.Is("name"u8))
                name = source.Text();
            else if (source.Is("place"u8))
                place = source.Text();
            else if (source.Is("role"u8))
                role = source.Word(Words.Publisher);
            else if (source.Is("departments"u8))
                departments = source.Texts();
            else if (source.Is("identifiers"u8))
                identifiers = source.List<Identifier>(IdentifierPart.TryRead);
            else
                source.Keep();
        }

        value = new Publisher
        {
            Name = name,
            Place = place,
            Role = role,
            Departments = departments,
            Identifiers = identifiers,
        };
        return true;
    }
}
