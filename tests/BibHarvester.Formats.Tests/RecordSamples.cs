using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Formats.Tests;

/// <summary>Made-up records with all that formats stumble over.</summary>
internal static class RecordSamples
{
    private static readonly string[] Words =
    [
        "a", "The", "of", "DNA", "H2O", "co-production", "O'Neil", "Müller", "Łódź", "ångström", "é", "e\u0301", "中文", "Война", "α", "😀", "\uD83D", "A&B", @"A\&B", "50%", "$5", "#1",
        "a_b", "{x", "y}", "{z}", "~", "^", @"\", @"\textit", "--", "—", "–", "''", "``", "'", "`", "-", ",", ";", "and", "others", "von", "de", "la", "Jr.", "\u00A0", "\u3000", " ", "\t",
        "\n", "\r\n", "\u0007", "\u0085", "Retracted", "Retracted.", "In press", "(notice:", "10.1000/x)", "http://x/{y}", "TY  - BOOK", "ER  - ", "i\u0307", "ı", "ß", "ẞ", "@article{x,", "?", "2010",
        "c.", "2010–2012", "1093-4", "n/a", "Spring", "\"q\"", "<b>", "…", "‘’", "“”", "Ǆ", "ﬁ",
    ];

    /// <summary>Texts of some of the words, joined with and without spaces.</summary>
    public static Gen<string> Text =>
        from words in Gen.Choose(0, 5).SelectMany(n => Gen.Elements(Words).ArrayOf(n))
        from joint in Gen.Elements(" ", "", "  ")
        select string.Join(joint, words);

    private static Gen<Pages> Pages =>
        from first in Maybe(Text)
        from last in Maybe(Text)
        from literal in Maybe(Text)
        select new Pages { First = first, Last = last, Literal = literal };

    private static Gen<RichText> Rich =>
        from plain in Text
        from spans in (from start in Gen.Choose(0, 12) from length in Gen.Choose(1, 12) from style in Gen.Elements(Enum.GetValues<RichStyle>()) select new RichSpan(start, length, style))
            .ArrayOf().Resize(3)
        select new RichText(plain, spans.Where(s => s.End <= plain.Length).ToValueList());

    private static Gen<Title> Title =>
        from text in Rich
        from subtitle in Maybe(Rich.Select(r => new Boxed(r)))
        from kind in Gen.Elements(Enum.GetValues<TitleKind>())
        from machine in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Title { Text = text, Subtitle = subtitle?.Text, Kind = kind, MachineTranslated = machine };

    private static Gen<Contributor> Person =>
        from parts in Maybe(Text).ArrayOf(5)
        from isOrganization in Gen.Elements(true, false, false)
        from role in Gen.Elements(ContributorRole.Author, ContributorRole.Author, ContributorRole.Editor, ContributorRole.Translator, ContributorRole.Supervisor, ContributorRole.CollectionEditor)
        select isOrganization
            ? new Contributor { Role = role, Organization = parts[0] }
            : new Contributor
            {
                Role = role,
                Person = new PersonName { Family = parts[0], Given = parts[1], Suffix = parts[2], NonDroppingParticle = parts[3], DroppingParticle = parts[4] },
            };

    private static Gen<WorkDate> WorkDate =>
        from kind in Gen.Elements(DateKind.Issued, DateKind.Print, DateKind.Online, DateKind.Accessed, DateKind.Original, DateKind.RecordCreated)
        from start in Date
        from end in Date
        from season in Gen.Elements(Season.None, Season.None, Season.None, Season.Autumn)
        from isOpen in Gen.Elements(false, false, true)
        from marks in Gen.Choose(0, 3)
        from literal in Maybe(Text)
        select new WorkDate(kind, new BibDate
        {
            Start = start,
            End = end,
            Season = season,
            IsOpen = isOpen,
            IsApproximate = (marks & 1) != 0,
            IsUncertain = (marks & 2) != 0,
            Literal = literal,
        });

    private static Gen<PartialDate> Date => Gen.Elements(
        default, default, new PartialDate(2010), new PartialDate(2012, 3), new PartialDate(2012, 3, 7), new PartialDate(2012, 3, 9), new PartialDate(2012, 11), new PartialDate(-44, 3, 15), new PartialDate(0), new PartialDate(812));

    private static Gen<Container> Container =>
        from kind in Gen.Elements(Enum.GetValues<ContainerKind>())
        from titles in Title.ArrayOf().Resize(2)
        from identifiers in Identifier.ArrayOf().Resize(2)
        from volume in Maybe(Text)
        select new Container { Kind = kind, Titles = titles.ToValueList(), Identifiers = identifiers.ToValueList(), Volume = volume };

    private static Gen<Publisher> Publisher =>
        from name in Maybe(Text)
        from place in Maybe(Text)
        from role in Gen.Elements(Enum.GetValues<PublisherRole>())
        select new Publisher { Name = name, Place = place, Role = role };

    private static Gen<Identifier> Identifier => Gen.Elements<Identifier>(
        Doi.Parse("10.1000/abc_d"), Doi.Parse("10.1000/(X)1:2<3>4;5#{6}"), Doi.Parse("10.48550/arXiv.2002.08676"), Isbn.Parse("9780306406157"), Isbn.Parse("9783161484100"), Issn.Parse("2040-8056"),
        Issn.Parse("0021-9967"), Pmid.Parse("29424689"), Pmcid.Parse("PMC5640425"), ArxivId.Parse("1806.05726v2"), ArxivId.Parse("hep-th/9901001"), new(IdentifierKind.Handle, "1813/5780"),
        new Identifier(IdentifierKind.Isbn, "no isbn"), new(IdentifierKind.Other, "7", "local"), new(IdentifierKind.Issn, "1097-461X", medium: IdentifierMedium.Electronic));

    public static Gen<BibRecord> Record =>
        from type in Gen.Elements(Enum.GetValues<WorkType>())
        from genre in Maybe(Gen.OneOf(Text, Gen.Elements("Dataset", "PhD thesis", "master thesis", "Preprint", "report")))
        from titles in Title.ArrayOf().Resize(3)
        from people in Person.ArrayOf().Resize(4)
        from incomplete in Gen.Elements(Enum.GetValues<ContributorRole>()).ArrayOf().Resize(2)
        from dates in WorkDate.ArrayOf().Resize(3)
        from containers in Container.ArrayOf().Resize(2)
        from texts in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Text.Select(t => (string?)t))).ArrayOf(18)
        from identifiers in Identifier.ArrayOf().Resize(4)
        from publishers in Publisher.ArrayOf().Resize(2)
        from pages in Maybe(Pages)
        from abstracts in Rich.ArrayOf().Resize(1)
        from keywords in Text.ArrayOf().Resize(3)
        from notes in Text.ArrayOf().Resize(2)
        from status in Gen.Elements(Enum.GetValues<StatusKind>()).ArrayOf().Resize(2)
        select new BibRecord
        {
            Type = type,
            Genre = genre,
            Titles = titles.ToValueList(),
            Contributors = people.ToValueList(),
            IncompleteRoles = incomplete.ToValueList(),
            Dates = dates.ToValueList(),
            Containers = containers.ToValueList(),
            Pages = pages,
            Publishers = publishers.ToValueList(),
            Identifiers = identifiers.ToValueList(),
            Abstracts = abstracts.Select(a => new Abstract { Text = a }).ToValueList(),
            Keywords = keywords.Select(k => new Keyword { Text = k }).ToValueList(),
            Notes = notes.ToValueList(),
            Status = status.Select(s => new WorkStatus { Kind = s, Notice = Doi.Parse("10.1000/(x).y") }).ToValueList(),
            CitationKey = texts[0],
            Volume = texts[1],
            Issue = texts[2],
            Number = texts[3],
            Part = texts[4],
            ChapterNumber = texts[5],
            Section = texts[6],
            VolumeCount = texts[7],
            ArticleNumber = texts[8],
            PageCount = texts[9],
            Edition = texts[10],
            Version = texts[11],
            Language = texts[12],
            Event = texts[13] is null ? null : new WorkEvent { Name = texts[13], Place = texts[14], Date = BibDate.Of(2019, 5) },
            Links = texts[15] is null ? [] : [new Link { Url = "https://example.org/" + texts[15] }],
            ExtraFields = texts[16] is null
                ? []
                : [new("bibtex", "annote", Utf8Text.From("\"{a} \\\\b\"")), new("bibtex", "volume", Utf8Text.From("\"{7}\"")), new("ris", "AD", Utf8Text.From("\"Somewhere\""))],
        };

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(v => (T?)v)));

    private sealed record Boxed(RichText Text);
}
