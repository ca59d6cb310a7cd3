using System.Text;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Tests.Json;

public sealed class JsonNestingTests
{
    private static readonly string[] Pieces = ["{", "}", "[", "]", "\"", "\\", "\\\\", "\\\"", "a", "[]", "\"{\"", "\"]\\\"\"", new('x', 31), new(' ', 40)];

    [Test]
    public void The_bracket_that_closes_is_found_wherever_the_text_is_cut()
    {
        var random = new Random(20_261_122);
        for (var i = 0; i < 3_000; i++)
        {
            var text = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)])));
            var cut = random.Next(text.Length + 1);
            var expected = End(text);
            var nesting = new JsonNesting();
            var at = 0;
            var found = nesting.FindEnd(text.AsSpan(0, cut), ref at);
            Assert.That(found, Is.EqualTo(expected < cut ? expected : -1), () => Encoding.ASCII.GetString(text));
            if (found >= 0)
                continue;
            Assert.That(at, Is.LessThanOrEqualTo(cut));
            Assert.That(nesting.FindEnd(text, ref at), Is.EqualTo(expected), () => $"{Encoding.ASCII.GetString(text)} cut at {cut}");
        }
    }

    // Byte by byte.
    private static int End(ReadOnlySpan<byte> text)
    {
        var (open, isInString) = (1, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i += i + 1 < text.Length && text[i + 1] is ((byte)'"' or (byte)'\\') ? 1 : 0;
            else if (text[i] == '"')
                isInString = !isInString;
            else if (!isInString && text[i] is ((byte)'{' or (byte)'['))
                open++;
            else if (!isInString && text[i] is ((byte)'}' or (byte)']') && --open == 0)
                return i;
        }

        return -1;
    }
}
