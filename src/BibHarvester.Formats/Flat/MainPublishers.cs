using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Flat;

/// <summary>Who brought a work out, for formats with one publisher and one institution.</summary>
/// <param name="Publisher">The first publisher with a name.</param>
/// <param name="Institution">The first institution with a name.</param>
/// <param name="Place">The first place, whoever's it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MainPublishers(Publisher? Publisher, Publisher? Institution, string? Place)
{
    public static MainPublishers Of(BibRecord record)
    {
        Publisher? publisher = null;
        Publisher? institution = null;
        string? place = null;
        foreach (var each in record.Publishers)
        {
            var isNamed = !LineText.IsBlank(each.Name);
            if (each.Role == PublisherRole.Publisher && isNamed)
                publisher ??= each;
            else if (each.Role == PublisherRole.Institution && isNamed)
                institution ??= each;
            place ??= LineText.Normalize(each.Place);
        }

        return new MainPublishers(publisher, institution, place);
    }
}
