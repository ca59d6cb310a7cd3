using System.Text.Json;

namespace BibHarvester.Formats.Json;

internal abstract partial class JsonRecordParser
{
    /// <summary>Moves to the next element of the list that the reader stands at; it may be one element without its array.</summary>
    /// <param name="json">The reader; it stands at the element then, and must be moved to its end before the next step.</param>
    /// <param name="items">Where the walk stands.</param>
    /// <param name="list">The list's name, under which elements of other shapes are kept.</param>
    /// <param name="takesText">Whether an element may also be a text.</param>
    /// <returns>Whether there is an element.</returns>
    protected bool NextItem(ref JsonCursor json, ref JsonItems items, JsonPath list, bool takesText = false)
    {
        if (items.Index < 0)
        {
            items.IsSingle = IsItem(json.TokenType, takesText);
            if (items.IsSingle)
            {
                items.Index = 0;
                return true;
            }

            if (json.TokenType != JsonTokenType.StartArray)
            {
                KeepExtra(ref json, list);
                return false;
            }
        }

        if (items.IsSingle)
            return false;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Index++;
            if (IsItem(json.TokenType, takesText))
                return true;
            KeepExtra(ref json, Pointer(list, items.Index, ""));
        }

        return false;
    }

    /// <summary>Moves to the next member of the object that the reader stands in.</summary>
    /// <returns>Whether there is one; its name is the current token.</returns>
    protected static bool NextMember(ref JsonCursor json) => json.ReadMember();

    /// <summary>Keeps a member of an element that nobody reads; the reader stands at its name.</summary>
    protected void KeepUnknown(ref JsonCursor json, JsonPath list, int index)
    {
        if (!Options.ExtraFields)
        {
            json.Skip();
            return;
        }

        var member = NameOf(ref json);
        json.Read();
        KeepExtra(ref json, Pointer(list, index, member));
    }

    /// <summary>The text of a member of an element; the reader stands at its name.</summary>
    protected string? ReadMemberText(ref JsonCursor json, string list, int index, string member)
    {
        json.Read();
        return json.TokenType == JsonTokenType.String ? NullIfBlank(Cache.Get(ref json)) : ReadOddText(ref json, list, index, member);
    }

    /// <inheritdoc cref="ReadMemberText(ref JsonCursor, string, int, string)"/>
    protected string? ReadMemberText(ref JsonCursor json, JsonPath list, int index, string member)
    {
        json.Read();
        return json.TokenType == JsonTokenType.String ? NullIfBlank(Cache.Get(ref json)) : ReadOddText(ref json, list, index, member);
    }

    /// <summary>The same, with the place of the text.</summary>
    protected JsonString? ReadMemberString(ref JsonCursor json, JsonPath list, int index, string member)
    {
        json.Read();
        return ReadString(ref json, Pointer(list, index, member));
    }

    /// <summary>The whole number at which the reader stands.</summary>
    protected int? ReadCount(ref JsonCursor json, JsonPath name)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var count))
            return count;
        KeepExtra(ref json, name);
        return null;
    }

    /// <summary>The text without white space around it; absent where it is blank.</summary>
    protected static string? NullIfBlank(string text)
    {
        text = text.Trim();
        return text.Length == 0 ? null : text;
    }

    private string? ReadOddText(ref JsonCursor json, JsonPath list, int index, string member) =>
        ReadText(ref json, Pointer(list, index, member));

    private static bool IsItem(JsonTokenType token, bool takesText) =>
        token == JsonTokenType.StartObject || (takesText && token == JsonTokenType.String);
}
