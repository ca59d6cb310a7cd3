using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Tests;

public class NumberingPropertyTests
{
    private static readonly string[] Pieces =
        ["1", "12", "409", "2021", "07", "-", "–", "--", "/", " ", ", ", ".", "e", "S", "iv", "xii", "pp. ", "p", "(", ")", "?", "~", "XX", "..", "July", "Mar", "Spring", "BC", "年", "月", "日", "令和", "民国", "元", "十", "T", ":", "Z", "+", "ca. ", "vol. ", "no. ", "[", "]", "n/a", "0"];

    [Test]
    public void Pages_read_back_what_they_print() =>
        Check(text => Pages.Parse(text) is not { } pages || Pages.Parse(pages.ToString())! == pages);

    [Test]
    public void Dates_read_back_what_they_print() =>
        Check(text => !BibDate.TryParse(text, out var date) || (BibDate.TryParse(date.ToString(), out var again) && again with { IsApproximate = false } == date with { Literal = null, Time = null, IsApproximate = false }));

    [Test]
    public void No_text_makes_a_parser_throw() =>
        Check(text =>
            VolumeIssuePages.TryParse(text, out var numbers) == numbers is not null &&
            (PublicationStatusText.TryParse(text, out var status) || status == default) &&
            (Pages.LooksLikeArticleNumber(text) || text is not null));

    private static void Check(Func<string, bool> holds)
    {
        var pieces = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        var texts = Gen.OneOf(pieces, ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")).ToArbitrary();
        Prop.ForAll(texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithEndSize(12));
    }
}
