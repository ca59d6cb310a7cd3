using System.Reflection;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Ris;

namespace BibHarvester.Formats.Tests;

public class FieldTableTests
{
    private static IEnumerable<TestCaseData> Tables()
    {
        yield return new TestCaseData(BibTeXFields.Rules, BibTeXFields.Losses).SetArgDisplayNames("bibtex");
        yield return new TestCaseData(RisFields.Rules, RisFields.Losses).SetArgDisplayNames("ris");
    }

    [TestCaseSource(nameof(Tables))]
    public void Every_part_of_a_record_is_either_carried_or_said_to_be_lost(ValueList<FieldRule> rules, ValueList<FieldRule> losses)
    {
        var said = string.Join('\n', rules.Concat(losses).Select(r => r.Path));
        var unsaid = typeof(BibRecord).GetProperties(BindingFlags.Public | BindingFlags.Instance)
    .Select(p => p.Name).Where(name => name is not ("Doi" or "Title" or "Issued") && !said.Contains(name, StringComparison.Ordinal));

        Assert.That(unsaid, Is.Empty);
    }
}
