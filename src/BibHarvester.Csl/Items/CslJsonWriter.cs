using System.Text.Encodings.Web;
using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>Writes an item of CSL-JSON.</summary>
internal static class CslJsonWriter
{
    /// <summary>Letters of all languages as they are.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter writer, CslItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, CslJsonStrings.WellFormed(item.Id));
        writer.WriteString("type"u8, item.Type);
        for (var i = 0; i < Variables.Count; i++)
        {
            var variable = (Variable)i;
            if (!item.Has(variable) || SchemaName(variable) is not { } name)
                continue;
            writer.WritePropertyName(name);
            WriteValue(writer, item, variable);
        }

        WriteCustom(writer, item);
        writer.WriteEndObject();
    }

    /// <summary>Writes the value of a variable; <c>null</c> where the item has none.</summary>
    public static void WriteValue(Utf8JsonWriter writer, CslItem item, Variable variable)
    {
        switch (item.Value(variable))
        {
            case ValueList<CslName> names:
                CslJsonNames.Write(writer, names);
                break;
            case BibDate date:
                CslJsonDates.Write(writer, date);
                break;
            case CslText text:
                writer.WriteStringValue(CslJsonStrings.WellFormed(text.Markup));
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteCustom(Utf8JsonWriter writer, CslItem item)
    {
        var license = item.Text(Variable.License);
        if (item.ExtraFields.IsEmpty && license is null)
            return;
        writer.WriteStartObject("custom"u8);
        if (license is not null)
            writer.WriteString("license"u8, CslJsonStrings.WellFormed(license.Markup));
        foreach (var extra in item.ExtraFields)
        {
            if (license is not null && extra.Name == "license")
                continue;
            writer.WritePropertyName(CslJsonStrings.WellFormed(extra.Name));
            writer.WriteRawValue(extra.Value.Bytes.Span);
        }

        writer.WriteEndObject();
    }

    // The schema of 1.0.2 has no member for two variables and calls three by shorter names.
    private static string? SchemaName(Variable variable) => variable switch
    {
        Variable.License or Variable.EditorTranslator => null,
        Variable.PartNumber => "part",
        Variable.PrintingNumber => "printing",
        Variable.SupplementNumber => "supplement",
        _ => Variables.Name(variable),
    };
}
