using System.Globalization;
using System.Text;

namespace BibHarvester.Csl.Output;

/// <summary>Writes addresses so that they stand in forms that give some characters a meaning.</summary>
internal static class LinkAddress
{
    /// <summary>The address with blanks, what is not ASCII, and some more characters as percent escapes (RFC 3986, section 2.1).</summary>
    /// <param name="address">The address.</param>
    /// <param name="special">The characters that have a meaning.</param>
    public static string Encode(string address, string special)
    {
        var result = new StringBuilder(address.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(address))
        {
            if (octet is > (byte)' ' and < 0x7F && !special.Contains((char)octet, StringComparison.Ordinal))
                result.Append((char)octet);
            else
                result.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
