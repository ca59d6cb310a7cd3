using System.Text;

namespace BibHarvester.Transport;

/// <summary>Cuts out of bodies what a service repeats of who asked it.</summary>
/// <remarks>
/// Keys are cut wherever they stand. An address may be a part of the record, as that of an author: it is cut only where it stands as the
/// value of the parameter that it was sent in.
/// </remarks>
internal static class EchoCutter
{
    /// <summary>Shorter ones stand in bodies by chance.</summary>
    private const int LeastKeyLength = 8;

    private static readonly byte[] Cut = "-"u8.ToArray();

    private static readonly string[] Joints = ["=", "%3D", "\":\"", "\": \""];

    /// <summary>The body without echoes; the same where there are none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="parameter">The parameter in which the contact address is sent; absent where it is sent in none.</param>
    /// <param name="contact">The contact address.</param>
    /// <param name="keys">The keys that were sent.</param>
    public static byte[] Clean(byte[] body, string? parameter, string? contact, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (key.Length >= LeastKeyLength)
                body = Without(Without(body, "", key), "", Uri.EscapeDataString(key));
        }

        if (parameter is null || contact is null)
            return body;
        foreach (var written in (string[])[contact, Uri.EscapeDataString(contact)])
        {
            if (body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(written)) < 0)
                continue;
            foreach (var joint in Joints)
                body = Without(body, parameter + joint, written);
        }

        return body;
    }

    private static byte[] Without(byte[] body, string before, string text)
    {
        var head = Encoding.UTF8.GetBytes(before);
        byte[] needle = [.. head, .. Encoding.UTF8.GetBytes(text)];
        for (var at = body.AsSpan().IndexOf(needle); at >= 0; at = body.AsSpan().IndexOf(needle))
            body = [.. body.AsSpan(0, at + head.Length), .. Cut, .. body.AsSpan(at + needle.Length)];
        return body;
    }
}
