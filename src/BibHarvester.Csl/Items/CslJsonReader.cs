using System.Text;
using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>Reads one item of CSL-JSON, with the liberties that registries and programs take.</summary>
/// <remarks>
/// Texts may be strings, numbers or arrays of them; date parts may be strings; the names of types may be Crossref's.
/// Members that are no variable go to <see cref="CslItem.ExtraFields"/>.
/// </remarks>
internal static class CslJsonReader
{
    public const string Format = "csl-json";

    /// <summary>Reads the object on which the reader stands.</summary>
    /// <param name="reader">Stands on the start of an object; afterwards on its end.</param>
    /// <param name="payload">The bytes that the reader reads; extra fields are slices of them.</param>
    /// <param name="report">Told what is odd.</param>
    /// <returns>The item.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static CslItem Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> payload, Action<string, string> report)
    {
        var builder = new CslItemBuilder();
        string? typeText = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = CslJsonStrings.Get(ref reader);
            reader.Read();
            switch (name)
            {
                case "id":
                    builder.Id = CslJsonText.Read(ref reader);
                    break;
                case "type":
                    typeText = CslJsonText.Read(ref reader);
                    break;
                case "custom" when reader.TokenType == JsonTokenType.StartObject:
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                    {
                        var inner = CslJsonStrings.Get(ref reader);
                        reader.Read();
                        // The schema has no other place for it.
                        if (inner == "license" && reader.TokenType == JsonTokenType.String)
                            TryReadText(ref reader, builder, Variable.License);
                        else
                            AddExtra(ref reader, payload, builder, inner);
                    }

                    break;
                default:
                    ReadMember(ref reader, payload, builder, name, report);
                    break;
            }
        }

        SetType(builder, typeText, report);
        return builder.Build("");
    }

    /// <summary>Reads the value of a variable on which the reader stands.</summary>
    /// <returns>Whether it is what the variable holds.</returns>
    public static bool TryRead(ref Utf8JsonReader reader, CslItemBuilder builder, Variable variable) => Variables.Kind(variable) switch
    {
        VariableKind.Name => CslJsonNames.TryRead(ref reader, builder, variable),
        VariableKind.Date => CslJsonDates.TryRead(ref reader, builder, variable),
        _ => TryReadText(ref reader, builder, variable),
    };

    private static void ReadMember(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> payload, CslItemBuilder builder, string name, Action<string, string> report)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return;
        if (!TryFindVariable(name, out var variable))
        {
            AddExtra(ref reader, payload, builder, name);
            return;
        }

        // The aliases are weaker than the variable's own name.
        var isAlias = Variables.Name(variable) != name;
        if (isAlias && builder.Has(variable))
        {
            reader.Skip();
            return;
        }

        var start = (int)reader.TokenStartIndex;
        var before = reader;
        if (!TryRead(ref reader, builder, variable) || (before.TokenType == JsonTokenType.StartArray && !builder.Has(variable)))
        {
            report("CSL005", $"The value of '{name}' is not what the variable holds; it is kept as it stands.");
            AddExtra(ref before, payload, builder, "/" + name);
        }
        else if (Variables.Kind(variable) is VariableKind.Date or VariableKind.Name)
        {
            CslJsonRest.Keep(payload, start, (int)reader.BytesConsumed, builder, variable);
        }
    }

    /// <summary>The variable of a member, by its own name or one that other programs use.</summary>
    public static bool TryFindVariable(string name, out Variable variable)
    {
        switch (name)
        {
            case "journalAbbreviation":
                variable = Variable.ContainerTitleShort;
                return true;
            case "shortTitle":
                variable = Variable.TitleShort;
                return true;
            case "article-number":
                variable = Variable.Number;
                return true;
            case "publisher-location":
                variable = Variable.PublisherPlace;
                return true;
            case "part":
                variable = Variable.PartNumber;
                return true;
            case "printing":
                variable = Variable.PrintingNumber;
                return true;
            case "supplement":
                variable = Variable.SupplementNumber;
                return true;
            default:
                return Variables.TryFind(name, out variable);
        }
    }

    private static bool TryReadText(ref Utf8JsonReader reader, CslItemBuilder builder, Variable variable)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            reader.Skip();
            return false;
        }

        // One title of several; but all ISSNs, ISBNs and keywords.
        var separator = variable is Variable.Issn or Variable.Isbn or Variable.Keyword ? ", " : null;
        builder.SetVerbatim(variable, CslJsonText.Read(ref reader, separator));
        return true;
    }

    private static void AddExtra(ref Utf8JsonReader reader, ReadOnlyMemory<byte> payload, CslItemBuilder builder, string name)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var value = payload[start..(int)reader.BytesConsumed];
        if (value.Span is [(byte)'{' or (byte)'[', ..])
            value = StrictJson.Of(value);
        builder.AddRest(new ExtraField(Format, name, new Utf8Text(value)));
    }

    private static void SetType(CslItemBuilder builder, string? text, Action<string, string> report)
    {
        if (text is null)
        {
            report("CSL009", "The item has no type; it is read as a document.");
            return;
        }

        if (ItemTypes.TryFind(text, out var type) || RegistryTypes.TryFind(text, out type))
        {
            builder.Type = type;
            return;
        }

        // Of CSL-M, the language of Juris-M, which knows videos apart from films.
        if (text == "video")
        {
            builder.Type = ItemType.MotionPicture;
            return;
        }

        report("CSL009", $"'{text}' is no type of CSL; the item is read as a document.");
        if (!builder.Has(Variable.Genre))
            builder.SetVerbatim(Variable.Genre, text);
    }
}
