namespace BibHarvester.Formats.Tests;

/// <summary>A small file of each format that is read and not written.</summary>
internal static class ReadSamples
{
    /// <summary>The file of a format.</summary>
    public static string Of(string format) => format switch
    {
        "pubmed-xml" => """
            <PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">12345678</PMID><Article><Journal><ISSN IssnType="Print">1234-5679</ISSN>
            <JournalIssue><Volume>12</Volume><Issue>3</Issue><PubDate><Year>2020</Year><Month>May</Month></PubDate></JournalIssue><Title>Journal of things</Title></Journal>
            <ArticleTitle>[On <i>Things</i> &amp; H<sub>2</sub>O].</ArticleTitle><Pagination><MedlinePgn>100-12</MedlinePgn></Pagination>
            <AuthorList><Author><LastName>van der Berg</LastName><ForeName>Ada B</ForeName><Initials>AB</Initials></Author><Author><CollectiveName>The Group</CollectiveName></Author></AuthorList>
            </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format has no sample."),
    };
}
