namespace BibHarvester.Formats.Marc;

/// <summary>The field table of MARC 21, as it is read.</summary>
internal static class MarcFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("leader/06-07, 502, 773", "Type", "Kind and level of the record; a part of something where it has a host."),
        new("245", "Titles[Main]", "$a, $b, $n and $p, without the punctuation between them."),
        new("246, 240", "Titles[Alternative], Titles[Original]", ""),
        new("100, 110, 700, 710, 720", "Contributors", "Roles by $4 and $e; beside an author others took part, alone they are editors."),
        new("111, 711", "Event", ""),
        new("260, 264", "Publishers, Issued", "The date of 008 where there is no other."),
        new("250, 300", "Edition, PageCount", ""),
        new("490, 440", "Containers[Series]", "$a, $v, $x."),
        new("773", "Containers[0], Volume, Issue, Pages", "$t, $p, $x, $z, $g."),
        new("502", "Genre, Publishers[Institution], Issued", "$b, $c, $d."),
        new("020, 022, 024", "Identifiers", "ISBN, ISSN, DOI."),
        new("041, 008/35", "Language", ""),
        new("520, 500, 504, 505", "Abstracts, Notes", ""),
        new("6xx", "Keywords", "A heading with its subdivisions is one."),
        new("856$u", "Links.Url, Identifiers[Doi]", ""),
        new("(others)", "ExtraFields", "Under tag and code: 300$c."),
    ];
}
