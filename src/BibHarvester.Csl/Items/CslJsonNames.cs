using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>Reads and writes the names of CSL-JSON.</summary>
internal static class CslJsonNames
{
    public static bool TryRead(ref Utf8JsonReader reader, CslItemBuilder builder, Variable variable)
    {
        var names = new List<CslName>();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    Add(ref reader, names);
                break;
            case JsonTokenType.StartObject or JsonTokenType.String:
                Add(ref reader, names);
                break;
            default:
                reader.Skip();
                return false;
        }

        builder.Set(variable, names.ToValueList());
        return true;
    }

    public static void Write(Utf8JsonWriter writer, ValueList<CslName> names)
    {
        writer.WriteStartArray();
        foreach (var name in names)
        {
            writer.WriteStartObject();
            WritePart(writer, "family"u8, name.Family);
            WritePart(writer, "given"u8, name.Given);
            WritePart(writer, "dropping-particle"u8, name.DroppingParticle);
            WritePart(writer, "non-dropping-particle"u8, name.NonDroppingParticle);
            WritePart(writer, "suffix"u8, name.Suffix);
            WritePart(writer, "literal"u8, name.Literal);
            if (name.CommaSuffix)
                writer.WriteBoolean("comma-suffix"u8, value: true);
            if (name.StaticOrdering)
                writer.WriteBoolean("static-ordering"u8, value: true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePart(Utf8JsonWriter writer, ReadOnlySpan<byte> member, string? part)
    {
        if (part is not null)
            writer.WriteString(member, CslJsonStrings.WellFormed(part));
    }

    private static void Add(ref Utf8JsonReader reader, List<CslName> names)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            if (CslJsonText.Read(ref reader) is { } literal)
                names.Add(new CslName { Literal = literal });
            return;
        }

        var name = new CslName();
        var isInstitution = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var member = CslJsonStrings.Get(ref reader);
            reader.Read();
            switch (member)
            {
                case "family":
                    name = name with { Family = CslJsonText.Read(ref reader) };
                    break;
                case "given":
                    name = name with { Given = CslJsonText.Read(ref reader) };
                    break;
                case "dropping-particle":
                    name = name with { DroppingParticle = CslJsonText.Read(ref reader) };
                    break;
                case "non-dropping-particle":
                    name = name with { NonDroppingParticle = CslJsonText.Read(ref reader) };
                    break;
                case "suffix":
                    name = name with { Suffix = CslJsonText.Read(ref reader) };
                    break;
                case "literal" or "name":
                    name = name with { Literal = CslJsonText.Read(ref reader) };
                    break;
                case "comma-suffix":
                    name = name with { CommaSuffix = IsSet(ref reader) };
                    break;
                case "static-ordering":
                    name = name with { StaticOrdering = IsSet(ref reader) };
                    break;
                case "isInstitution":
                    isInstitution = IsSet(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (isInstitution && name is { Literal: null, Family: not null })
            name = new CslName { Literal = name.Family };
        if (name.Family is not null || name.Given is not null || name.Literal is not null)
            names.Add(name);
    }

    private static bool IsSet(ref Utf8JsonReader reader) =>
        CslJsonText.Read(ref reader) is { } text && text is not ("0" or "false");
}
