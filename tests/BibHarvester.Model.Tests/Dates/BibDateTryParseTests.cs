namespace BibHarvester.Tests.Dates;

public class BibDateTryParseTests
{
    [TestCase("2021", "2021")]
    [TestCase("2021-07", "2021-07")]
    [TestCase("2021-07-05", "2021-07-05")]
    [TestCase("2016-00-00", "2016")]
    [TestCase("2016-05-00", "2016-05")]
    [TestCase("2021/07/05", "2021-07-05")]
    [TestCase("2021/7", "2021-07")]
    [TestCase("1897_1913", "1897/1913")]
    [TestCase("2021.07.05", "2021-07-05")]
    [TestCase("20210705", "2021-07-05")]
    [TestCase("05.07.2021", "2021-07-05")]
    [TestCase("25/12/2020", "2020-12-25")]
    [TestCase("12/25/2020", "2020-12-25")]
    [TestCase("-0350", "-0350")]
    [TestCase("2010/2012", "2010/2012")]
    [TestCase("2010-05/2012-06-01", "2010-05/2012-06-01")]
    [TestCase("../2012", "../2012")]
    [TestCase("2010/..", "2010/..")]
    [TestCase("2010/", "2010/..")]
    [TestCase("2004-06~", "2004-06~")]
    [TestCase("1983?", "1983?")]
    [TestCase("2004%", "2004%")]
    [TestCase("2001-21", "2001-21")]
    [TestCase("2001-24", "2001-24")]
    [TestCase("0011-21/0012-22", "0011-21/0012-22")]
    [TestCase("-0012-21/-0011-22", "-0012-21/-0011-22")]
    [TestCase("1998/99", "1998/1999")]
    [TestCase("1983-84", "1983/1984")]
    [TestCase("1998-1999", "1998/1999")]
    [TestCase("201X", "2010~/2019~")]
    [TestCase("2004-XX", "2004")]
    [TestCase("Jul 5, 2021", "2021-07-05")]
    [TestCase("5 July 2021", "2021-07-05")]
    [TestCase("July 5th, 2021", "2021-07-05")]
    [TestCase("5. Juli 2021", "2021-07-05")]
    [TestCase("1er août 1998", "1998-08-01")]
    [TestCase("5 de julio de 2021", "2021-07-05")]
    [TestCase("Mon, 05 Jul 2021 10:00:00 GMT", "2021-07-05")]
    [TestCase("July 2021", "2021-07")]
    [TestCase("Sept. 2021", "2021-09")]
    [TestCase("2021 Jul 5", "2021-07-05")]
    [TestCase("Aug 1, 1982", "1982-08-01")]
    [TestCase("Spring 2015", "2015-21")]
    [TestCase("SPR 2015", "2015-21")]
    [TestCase("FAL 2015", "2015-23")]
    [TestCase("2015 Fall", "2015-23")]
    [TestCase("Winter 2014-2015", "2014-24/2015")]
    [TestCase("2015 Mar-Apr", "2015-03/2015-04")]
    [TestCase("Jan./Feb. 2015", "2015-01/2015-02")]
    [TestCase("1998 Dec-1999 Jan", "1998-12/1999-01")]
    [TestCase("5-7 July 2021", "2021-07-05/2021-07-07")]
    [TestCase("July 5–7, 2021", "2021-07-05/2021-07-07")]
    [TestCase("28 June - 2 July 2010", "2010-06-28/2010-07-02")]
    [TestCase("June 28 to July 2, 2010", "2010-06-28/2010-07-02")]
    [TestCase("2010-present", "2010/..")]
    [TestCase("c1994", "1994")]
    [TestCase("©1994", "1994")]
    [TestCase("[1983?]", "1983?")]
    [TestCase("ca. 1450", "1450~")]
    [TestCase("c. 1450", "1450~")]
    [TestCase("350 BC", "-0349")]
    [TestCase("44 B.C.", "-0043")]
    [TestCase("2021年7月5日", "2021-07-05")]
    [TestCase("２０２１年７月", "2021-07")]
    [TestCase("二〇二一年七月", "2021-07")]
    [TestCase("2021년 7월 5일", "2021-07-05")]
    [TestCase("2015年春", "2015-21")]
    public void TryParse_reads_every_form(string text, string expected)
    {
        Assert.That(BibDate.TryParse(text, out var date), Is.True);
        Assert.That((date.ToString(), date.Literal), Is.EqualTo((expected, (string?)null)));
    }

    [TestCase("民国23年", "1934")]
    [TestCase("民国二十三年五月", "1934-05")]
    [TestCase("中華民國110年7月5日", "2021-07-05")]
    [TestCase("令和3年", "2021")]
    [TestCase("昭和元年", "1926")]
    [TestCase("平成15年3月", "2003-03")]
    [TestCase("光绪二十四年", "1898")]
    [TestCase("Michaelmas 1724", "1724")]
    [TestCase("Spring/Summer 2015", "2015-21")]
    [TestCase("2021-02-30", "2021-02")]
    [TestCase("2021-13-05", "2021")]
    [TestCase("03/04/2021", "2021")]
    [TestCase("mid-July 2015", "2015-07")]
    public void TryParse_keeps_the_words_where_they_say_more(string text, string expected)
    {
        Assert.That(BibDate.TryParse(text, out var date), Is.True);
        Assert.That((date.ToString(), date.Literal), Is.EqualTo((expected, text)));
    }

    [TestCase("2021-07-05T10:20:30Z", "2021-07-05", "10:20:30")]
    [TestCase("2021-07-05T23:20:30-02:00", "2021-07-06", "01:20:30")]
    [TestCase("2021-07-05 10:20", "2021-07-05", "10:20:00")]
    public void TryParse_takes_the_time_in_utc(string text, string date, string time)
    {
        Assert.That(BibDate.TryParse(text, out var parsed), Is.True);
        Assert.That((parsed.ToString(), parsed.Time), Is.EqualTo((date, (TimeOnly?)TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture))));
    }

    [TestCase("")]
    [TestCase("in press")]
    [TestCase("forthcoming")]
    [TestCase("n.d.")]
    [TestCase("null")]
    [TestCase("12")]
    [TestCase("July")]
    [TestCase("1998 reprinted 2004")]
    [TestCase("123456789")]
    [TestCase("-0011-21/-0012-22")]
    [TestCase("2012-05/2011-06")]
    public void TryParse_refuses_what_is_no_date(string text) => Assert.That(BibDate.TryParse(text, out _), Is.False);
}
