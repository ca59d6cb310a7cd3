using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Trees;

/// <summary>Trees of JSON, both ways.</summary>
internal static class TreeJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    /// <summary>The value that stands in a JSON text; what is no Unicode in its strings becomes U+FFFD.</summary>
    /// <exception cref="JsonException">It is no JSON, or nested too deeply.</exception>
    public static TreeNode Read(ReadOnlyMemory<byte> json, int maxDepth)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = maxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return Read(document.RootElement);
    }

    /// <summary>The value that a field keeps; absent where it is no JSON.</summary>
    public static TreeNode? Read(Utf8Text json)
    {
        // Most of what is kept are plain texts.
        if (json.Bytes.Span is [(byte)'"', .. var text, (byte)'"'] && !text.ContainsAnyInRange((byte)0, (byte)0x1F) && !text.ContainsAny((byte)'"', (byte)'\\'))
            return TreeNode.OfText(JsonText.Of(text));
        try
        {
            return Read(json.Bytes, maxDepth: 64);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The value as JSON on one line.</summary>
    public static Utf8Text Write(TreeNode node)
    {
        if (node.Kind == TreeKind.Text)
            return ExtraValues.FromText(WellFormed(node.RawText!));
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, Compact))
            Write(writer, node);
        return new Utf8Text(output.WrittenSpan.ToArray());
    }

    public static void Write(Utf8JsonWriter writer, TreeNode node)
    {
        switch (node.Kind)
        {
            case TreeKind.Null:
                writer.WriteNullValue();
                break;
            case TreeKind.Text:
                writer.WriteStringValue(WellFormed(node.RawText!));
                break;
            case TreeKind.Bare:
                writer.WriteRawValue(node.RawText!);
                break;
            case TreeKind.List:
                writer.WriteStartArray();
                node.Items.ForEach(i => Write(writer, i));
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                foreach (var (name, value) in node.Members)
                {
                    writer.WritePropertyName(WellFormed(name));
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
        }
    }

    /// <summary>The text without halves of surrogate pairs; U+FFFD stands for them.</summary>
    public static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;

    private static TreeNode Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new TreeNode(TreeKind.Map);
                foreach (var member in element.EnumerateObject())
                    map.Members.Add((TextOf(JsonMarshal.GetRawUtf8PropertyName(member)), Read(member.Value)));
                return map;
            case JsonValueKind.Array:
                return TreeNode.OfList(element.EnumerateArray().Select(Read));
            case JsonValueKind.String:
                return TreeNode.OfText(TextOf(JsonMarshal.GetRawUtf8Value(element)[1..^1]));
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                return new TreeNode(TreeKind.Bare, element.GetRawText());
            default:
                return new TreeNode(TreeKind.Null);
        }
    }

    private static string TextOf(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)'\\') ? JsonText.Unescape(bytes) : JsonText.Of(bytes);
}
