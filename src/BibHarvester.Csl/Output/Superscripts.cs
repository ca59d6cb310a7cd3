namespace BibHarvester.Csl.Output;

/// <summary>Superscript characters of Unicode and the characters that they raise (Unicode Character Database, decompositions &lt;super&gt;).</summary>
internal static class Superscripts
{
    private const string Raised =
        "\u00AA\u00B2\u00B3\u00B9\u00BA\u02B0\u02B1\u02B2\u02B3\u02B4\u02B5\u02B6\u02B7\u02B8\u02C0\u02C1" +
        "\u02E0\u02E1\u02E2\u02E3\u02E4\u06E5\u06E6\u1D2C\u1D2D\u1D2E\u1D30\u1D31\u1D32\u1D33\u1D34\u1D35" +
        "\u1D36\u1D37\u1D38\u1D39\u1D3A\u1D3C\u1D3D\u1D3E\u1D3F\u1D40\u1D41\u1D42\u1D43\u1D44\u1D45\u1D46" +
        "\u1D47\u1D48\u1D49\u1D4A\u1D4B\u1D4C\u1D4D\u1D4F\u1D50\u1D51\u1D52\u1D53\u1D54\u1D55\u1D56\u1D57" +
        "\u1D58\u1D59\u1D5A\u1D5B\u1D5C\u1D5D\u1D5E\u1D5F\u1D60\u1D61\u2070\u2071\u2074\u2075\u2076\u2077" +
        "\u2078\u2079\u207A\u207B\u207C\u207D\u207E\u207F\u3192\u3193\u3194\u3195\u3196\u3197\u3198\u3199" +
        "\u319A\u319B\u319C\u319D\u319E\u319F";

    private const string Bases =
        "a231oh\u0266jr\u0279\u027B\u0281wy\u0294\u0295\u0263lsx\u0295\u0648\u064AA\u00C6BDE\u018EGHIJKLMNO" +
        "\u0222PRTUWa\u0250\u0251\u1D02bde\u0259\u025B\u025Cgkm\u014Bo\u0254\u1D16\u1D17ptu\u1D1D\u026Fv" +
        "\u1D25\u03B2\u03B3\u03B4\u03C6\u03C70i456789+\u2212=()n\u4E00\u4E8C\u4E09\u56DB\u4E0A\u4E2D\u4E0B" +
        "\u7532\u4E59\u4E19\u4E01\u5929\u5730\u4EBA";

    /// <summary>The character, or letters, that a superscript character raises; absent for any other.</summary>
    public static string? Base(char c)
    {
        if (c < '\u00AA')
            return null;
        switch (c)
        {
            case '\u2120':
                return "SM";
            case '\u2122':
                return "TM";
        }

        var place = Raised.IndexOf(c, StringComparison.Ordinal);
        return place < 0 ? null : Bases.Substring(place, 1);
    }
}
