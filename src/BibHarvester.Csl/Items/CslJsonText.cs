using System.Text;
using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>Reads a text of CSL-JSON: a string, a number, a boolean, or an array of them.</summary>
internal static class CslJsonText
{
    /// <summary>Reads the value on which the reader stands.</summary>
    /// <param name="reader">Stands on the value; afterwards on its end.</param>
    /// <param name="separator">Joins the elements of an array; where absent, its first text counts.</param>
    /// <returns>The text, trimmed; absent where there is none.</returns>
    public static string? Read(ref Utf8JsonReader reader, string? separator = null)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Trimmed(CslJsonStrings.Get(ref reader));
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.StartArray:
                string? text = null;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var next = Read(ref reader);
                    if (next is not null)
                        text = text is null ? next : separator is null ? text : text + separator + next;
                }

                return text;
            default:
                reader.Skip();
                return null;
        }
    }

    private static string? Trimmed(string text)
    {
        text = text.Trim();
        return text.Length == 0 ? null : text;
    }
}
