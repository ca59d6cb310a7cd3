using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Tests.Reading;

public sealed class InputWindowTests
{
    [TestCase(1)]
    [TestCase(700)]
    [TestCase(40_000)]
    [TestCase(65_536)]
    [TestCase(200_000)]
    public void Fill_slides_on_and_grows_where_much_is_not_yet_taken(int kept)
    {
        var bytes = new byte[1_000_000];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)('a' + (i % 23));
        var window = new InputWindow(new Utf8Input(new MemoryStream(bytes)));
        var read = new List<byte>(bytes.Length);
        while (!window.IsFinal)
        {
            while (!window.IsFinal && window.Unread.Length <= kept)
                window.Fill();
            var taken = Math.Max(0, window.Unread.Length - kept);
            read.AddRange(window.Unread.Span[..taken]);
            window.Advance(taken);
        }

        read.AddRange(window.Unread.Span);
        Assert.That(read, Is.EqualTo(bytes));
    }
}
