using System.Globalization;

namespace BibHarvester;

internal static partial class HtmlEntities
{
    // In the order of the code points from U+00A0.
    private const string Latin1 =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
        "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
        "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    // In the order of the code points from U+0100; a dot stands for a letter without a name.
    private const string LatinExtended =
        "Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr . . Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve " +
        "Gdot gdot Gcedil . Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr . . Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok " +
        "Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr . . Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron " +
        "Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron";

    // In the order of the code points from U+0391; the one between rho and sigma is the final sigma, absent among the capitals.
    private const string Greek =
        "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho . Sigma Tau Upsilon Phi Chi Psi Omega . . . . . . . " +
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";

    private const string Others =
        "amp 26 lt 3c gt 3e quot 22 apos 27 num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2a plus 2b comma 2c period 2e sol 2f colon 3a semi 3b equals 3d quest 3f commat 40 lsqb 5b bsol 5c rsqb 5d " +
        "lowbar 5f grave 60 lcub 7b verbar 7c rcub 7d excl 21 Tab 9 NewLine a " +
        "circ 2c6 caron 2c7 breve 2d8 dot 2d9 ring 2da ogon 2db tilde 2dc dblac 2dd fnof 192 thetasym 3d1 upsih 3d2 straightphi 3d5 phiv 3d5 piv 3d6 thetav 3d1 epsi 3b5 epsiv 3f5 sigmav 3c2 rhov 3f1 kappav 3f0 " +
        "ensp 2002 emsp 2003 numsp 2007 thinsp 2009 hairsp 200a zwnj 200c zwj 200d lrm 200e rlm 200f hyphen 2010 dash 2010 ndash 2013 mdash 2014 horbar 2015 Verbar 2016 lsquo 2018 rsquo 2019 rsquor 2019 sbquo 201a lsquor 201a " +
        "ldquo 201c rdquo 201d rdquor 201d bdquo 201e ldquor 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 mldr 2026 permil 2030 pertenk 2031 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e frasl 2044 euro 20ac " +
        "image 2111 ell 2113 numero 2116 weierp 2118 real 211c trade 2122 ohm 3a9 angst c5 alefsym 2135 aleph 2135 frac13 2153 frac23 2154 frac18 215b frac38 215c frac58 215d frac78 215e " +
        "larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3 hArr 21d4 rightarrow 2192 leftarrow 2190 rlhar2 21cc " +
        "forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b prod 220f sum 2211 minus 2212 lowast 2217 compfn 2218 radic 221a prop 221d infin 221e ang 2220 mid 2223 par 2225 " +
        "and 2227 or 2228 cap 2229 cup 222a int 222b oint 222e there4 2234 because 2235 sim 223c cong 2245 asymp 2248 ap 2248 ne 2260 equiv 2261 le 2264 leq 2264 ge 2265 geq 2265 Lt 226a Gt 226b " +
        "sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a rfloor 230b lang 27e8 rang 27e9 " +
        "square 25a1 squ 25a1 squf 25aa utri 25b5 dtri 25bf loz 25ca cir 25cb star 2606 starf 2605 female 2640 male 2642 spades 2660 clubs 2663 hearts 2665 diams 2666 flat 266d natural 266e sharp 266f check 2713 " +
        "fflig fb00 filig fb01 fllig fb02 ffilig fb03 ffllig fb04 hslash 210f hbar 210f planck 210f half bd centerdot b7 Dot a8 die a8 inodot 131";

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        AddRun(Latin1, '\u00a0');
        AddRun(LatinExtended, '\u0100');
        AddRun(Greek, '\u0391');
        var others = Others.Split(' ');
        for (var i = 0; i < others.Length; i += 2)
            names.TryAdd(others[i], ((char)int.Parse(others[i + 1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return names.GetAlternateLookup<ReadOnlySpan<char>>();

        void AddRun(string list, char first)
        {
            foreach (var name in list.Split(' '))
            {
                if (name != ".")
                    names.TryAdd(name, first.ToString());
                first++;
            }
        }
    }
}
