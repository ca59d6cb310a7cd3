using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.DublinCore;

/// <summary>Names in one text: <c>Family, Given, Suffix</c>; an organisation's as it is.</summary>
internal static class DublinCoreNames
{
    private const int Attempts = 4;

    public static Contributor Read(string text, ContributorRole role) => NameReading.Of(text, new NameOptions { Recase = false }).ToContributor(role);

    /// <summary>The text that is read back as the name; absent where there is none.</summary>
    public static string? Of(Contributor contributor)
    {
        var text = Text(contributor);
        for (var i = 0; i < Attempts && text is not null; i++)
        {
            var next = Text(Read(text, contributor.Role));
            if (next == text)
                return text;
            text = next;
        }

        return null;
    }

    private static string? Text(Contributor contributor)
    {
        if (PartedName.Of(contributor) is not { } name)
            return null;
        if (name.Whole is not null)
            return name.Whole;
        return XmlOutput.Clean(string.Join(", ", new[] { name.Family, name.Given, name.Suffix }.OfType<string>()));
    }
}
