using System.Collections.Frozen;

namespace BibHarvester.Formats.Medline;

/// <summary>Languages by the three letters of ISO 639-2 (B), as libraries write them.</summary>
internal static class MedlineLanguages
{
    private const string Table =
        "afr=af alb=sq ara=ar arm=hy aze=az baq=eu bel=be ben=bn bos=bs bul=bg cat=ca chi=zh cze=cs dan=da dut=nl eng=en epo=eo est=et fin=fi fre=fr geo=ka ger=de " +
        "gla=gd gle=ga glg=gl gre=el heb=he hin=hi hrv=hr hun=hu ice=is ind=id ita=it jpn=ja kaz=kk kin=rw kor=ko lat=la lav=lv lit=lt mac=mk mal=ml mao=mi may=ms " +
        "nor=no per=fa pol=pl por=pt rum=ro rus=ru san=sa slo=sk slv=sl spa=es srp=sr swa=sw swe=sv tha=th tur=tr ukr=uk urd=ur uzb=uz vie=vi wel=cy";

    private static readonly FrozenDictionary<string, string> Tags = Table.Split(' ').Select(r => r.Split('=')).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Codes = Tags.ToFrozenDictionary(r => r.Value, r => r.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag of a code; what is no code is read as a language's name, or stays.</summary>
    public static string? ToTag(string? code) => code is not null && Tags.TryGetValue(code, out var tag) ? tag : BibTeX.Languages.Normalize(code);

    /// <summary>The code of a tag; a tag without code stays.</summary>
    public static string? ToCode(string? tag) => tag is not null && Codes.TryGetValue(tag.Split('-', 2)[0], out var code) ? code : tag;
}
