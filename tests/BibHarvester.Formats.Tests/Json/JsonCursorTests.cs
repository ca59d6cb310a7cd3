using System.Globalization;
using System.Text;
using System.Text.Json;
using BibHarvester.Formats.Json;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Formats.Tests.Json;

public sealed class JsonCursorTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"\"", "\"\\u00e9\\/\\n\"", "\"\\ud800\"", "\"\\x\"", "\"ü and a text longer than sixteen bytes\"",
        "0", "-1", "01", "1.5", "1.", "-", "1e5", "1E+", "2e-3", "true", "false", "null", "nul", " ", "\n", "\t", "\"", "\\", "\u0001", "\0", "x",
    ];

    [TestCase("""{"a":[1,-2.5e3,true,false,null,"x\"y",{}],"b":{"c":[]}}""")]
    [TestCase(" [ ] ")]
    [TestCase("\"alone\"")]
    [TestCase("17")]
    [TestCase("[1,]")]
    [TestCase("""{"a":1,}""")]
    [TestCase("""{"a" 1}""")]
    [TestCase("""{"a":1]""")]
    [TestCase("""[1 2]""")]
    [TestCase("""{"a":"unfinished""")]
    [TestCase("\"a\u0002b\"")]
    [TestCase("[1] x")]
    [TestCase("")]
    public void Read_gives_the_tokens_that_Utf8JsonReader_gives(string text) =>
        Assert.That(Tokens(text, 64), Is.EqualTo(Expected(text, 64)));

    [Test]
    public void Read_takes_and_refuses_what_Utf8JsonReader_does()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20_000),
            Prop.ForAll(texts, text => Tokens(text, 3) == Expected(text, 3)));
    }

    [Test]
    public void Read_takes_and_refuses_the_same_after_a_change_of_one_byte()
    {
        const string Text = """{"DOI":"10.1000\/a","n":[-1.5e3,0,{"x":null,"y":[true,false]}],"t":"a \u00e9 long text of more than sixteen bytes"}""";
        var bytes = Encoding.UTF8.GetBytes(Text);
        var random = new Random(20_261_122);
        for (var i = 0; i < 20_000; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(128);
            var text = Encoding.UTF8.GetString(changed);
            Assert.That(Tokens(text, 64), Is.EqualTo(Expected(text, 64)));
        }
    }

    [Test]
    public void Skip_moves_to_the_end_of_a_value_of_any_depth()
    {
        var deep = "{\"a\":" + new string('[', 200) + "{\"b\":1}" + new string(']', 200) + ",\"c\":2}";
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(deep), 1000);
        cursor.Read();
        cursor.Read();
        cursor.Skip();
        cursor.Read();
        Assert.That(cursor.ValueTextEquals("c"u8), Is.True);
    }

    [Test]
    public void Skip_takes_and_refuses_what_Read_does()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => "[" + string.Concat(pieces)).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20_000),
            Prop.ForAll(texts, text => EndOfFirst(text, skips: true) == EndOfFirst(text, skips: false)));
    }

    [Test]
    public void Skip_takes_and_refuses_what_Read_does_after_a_change_of_one_byte()
    {
        const string Text = """{"key":"a","n":[-1.5e3,0,{"x":null,"y":[true,false]}],"t":"a \u00e9 text of more than thirty-two bytes, \/ and more"}""";
        var bytes = Encoding.UTF8.GetBytes(Text);
        var random = new Random(20_261_122);
        for (var i = 0; i < 20_000; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(128);
            var text = Encoding.UTF8.GetString(changed);
            Assert.That(EndOfFirst(text, skips: true), Is.EqualTo(EndOfFirst(text, skips: false)), text);
        }
    }

    [Test]
    public void Leap_ends_where_Skip_does_and_refuses_what_is_not_closed()
    {
        var random = new Random(20_261_122);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new StringBuilder();
            AppendValue(text, random, depth: 0);
            var bytes = Encoding.UTF8.GetBytes(text.Append(",\"next\":[]").ToString());
            var skipping = new JsonCursor(bytes, 64);
            var leaping = new JsonCursor(bytes, 64);
            skipping.Read();
            leaping.Read();
            skipping.Skip();
            leaping.Leap();
            Assert.That(
                (leaping.BytesConsumed, leaping.TokenType, leaping.TokenStartIndex),
                Is.EqualTo((skipping.BytesConsumed, skipping.TokenType, skipping.TokenStartIndex)),
                text.ToString());
            var cut = bytes[..random.Next(1, skipping.BytesConsumed)];
            Assert.That(() => LeapOver(cut), Throws.TypeOf<JsonException>());
        }
    }

    private static void LeapOver(byte[] json)
    {
        var cursor = new JsonCursor(json, 64);
        cursor.Read();
        cursor.Leap();
    }

    // An array whose strings hold what brackets and strings are made of.
    private static void AppendValue(StringBuilder text, Random random, int depth)
    {
        string[] strings = ["\"\"", "\"[\"", "\"}\"", "\"\\\\\"", "\"\\\"\"", "\"a\\\\\\\"]b\"", "\"a text of some length, \\u005b\"", "1", "null"];
        text.Append('[');
        for (var count = random.Next(12 - (2 * depth)); count > 0; count--)
        {
            if (depth < 4 && random.Next(4) == 0)
                AppendValue(text, random, depth + 1);
            else if (random.Next(3) == 0)
                text.Append("{\"k\":").Append(strings[random.Next(strings.Length)]).Append('}');
            else
                text.Append(strings[random.Next(strings.Length)]);
            text.Append(count > 1 ? "," : "");
        }

        text.Append(']');
    }

    private static string EndOfFirst(string text, bool skips)
    {
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(text), 5);
        try
        {
            cursor.Read();
            if (skips)
            {
                cursor.Skip();
            }
            else
            {
                while (cursor.CurrentDepth > 0 || cursor.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                    cursor.Read();
            }
        }
        catch (JsonException)
        {
            return "malformed";
        }

        return $"{cursor.TokenType} {cursor.TokenStartIndex} {cursor.BytesConsumed} {cursor.CurrentDepth}";
    }

    private static string Tokens(string text, int maxDepth)
    {
        var tokens = new StringBuilder();
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(text), maxDepth);
        try
        {
            while (cursor.Read())
                tokens.Append(CultureInfo.InvariantCulture, $"{cursor.TokenType} {cursor.TokenStartIndex} {cursor.CurrentDepth} {Encoding.UTF8.GetString(cursor.ValueSpan)} {cursor.ValueIsEscaped}\n");
        }
        catch (JsonException)
        {
            return "malformed";
        }

        return tokens.ToString();
    }

    private static string Expected(string text, int maxDepth)
    {
        var tokens = new StringBuilder();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (reader.Read())
                tokens.Append(CultureInfo.InvariantCulture, $"{reader.TokenType} {reader.TokenStartIndex} {reader.CurrentDepth} {Encoding.UTF8.GetString(reader.ValueSpan)} {reader.ValueIsEscaped}\n");
        }
        catch (JsonException)
        {
            return "malformed";
        }

        return tokens.ToString();
    }
}
