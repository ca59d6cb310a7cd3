namespace BibHarvester.Formats.Tests;

/// <summary>A small file of each format that is read and not written.</summary>
internal static class ReadSamples
{
    /// <summary>The file of a format.</summary>
    public static string Of(string format) => format switch
    {
        "biblioscape" => """
            --AU-- Doe, J.; van Roe, A.
            --TI-- A title
            --ST-- Journal of things
            --YP-- 1996
            --VL-- 61
            --NB-- 11
            --PS-- 3749
            --PE-- 3752
            --KW-- one; two
            --RT-- Journal Article
            --IS-- 1234-5679
            --AB-- First line
            second line
            --TW-- Article
            ------

            """,
        "copac" => """
            TI- A title
            AU- Doe, Jane
            AU- University of X
            SE- Reports ; 7
            PU- Town : A House
            PY- 1992
            HL- Edinburgh

            """,
        "ieee" => """
            TY  - JOUR

            JO  - Things, IEEE Transactions on

            TI  - A title
            that goes on

            SP  -  387

            EP  -  391

            AU  - Doe, J.

            PY  - 2006

            ER  -

            """,
        "inspec" => """
            TI ~ A title
            AU ~ Doe, Jane
            SO ~ Journal of things. 1992; 19(2): 20-9
            RT ~ Journal-Paper
            CC ~ B1234

            """,
        "isi" => """
            FN Thomson Reuters Web of Knowledge
            VR 1.0
            PT J
            AU Doe, J
               van Roe, A
            AF Doe, Jane
               van Roe, Ada B.
            TI A title that
               goes on
            SO JOURNAL OF THINGS
            LA English
            DT Article
            DE one; two
            CR Old A., 1909, J THINGS, V28, P1, DOI 10.1000/old
               Older B., 1908, BOOK
            SN 1234-5679
            JI J. Things
            PD MAY 4
            PY 2001
            VL 3
            IS 2
            BP 123
            EP 129
            DI 10.1000/9
            UT WOS:000123
            ER

            EF

            """,
        "ovid" => """
            <1. >
            VN  - Ovid Technologies
            DB  - Things
            AU  - Doe, Jane [Author]
            AU  - van Roe, Ada MD
            TI  - A title. [References].
            SO  - Journal of things. 3(2):123-9, May 2001.
            PT  - Article
            IS  - 1234-5679 (ISSN print)
            LG  - English
            YR  - 2001

            """,
        "repec-nep" => """
            From nep at nep.repec.org

            In this issue we have:
            ---------------------
            1. A title
                 Date: 2005-10-29
            ---------------------

            1. A title

                Doe, Jane
                Roe, Ada

            The abstract.

            Keywords: one; two
            Date:     2005-08-31
            URL:      http://example.org/1

            """,
        "pubmed-xml" => """
            <PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">12345678</PMID><Article><Journal><ISSN IssnType="Print">1234-5679</ISSN>
            <JournalIssue><Volume>12</Volume><Issue>3</Issue><PubDate><Year>2020</Year><Month>May</Month></PubDate></JournalIssue><Title>Journal of things</Title></Journal>
            <ArticleTitle>[On <i>Things</i> &amp; H<sub>2</sub>O].</ArticleTitle><Pagination><MedlinePgn>100-12</MedlinePgn></Pagination>
            <AuthorList><Author><LastName>van der Berg</LastName><ForeName>Ada B</ForeName><Initials>AB</Initials></Author><Author><CollectiveName>The Group</CollectiveName></Author></AuthorList>
            </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
            """,
        "cnki-estudy" => """
            DataType: 1
            Title-题名: 论文
            Author-作者: 张三;李四;
            Source-刊名: 学报
            Year-年: 2020
            """,
        "booksci" => """
            <html><body><script>{"a": 1}</script><div>{"title":"On things","authors":"A. Body, E. Hogg","DOIUrl":null,"PeriodicalName":"Review","publicationTypes":"Journal Article","TitleCN":null}</div></body></html>
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format has no sample."),
    };
}
