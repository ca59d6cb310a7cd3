using System.Net;
using System.Net.Sockets;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>An address and a file that hostile input names: nobody may ask the one or say what is in the other.</summary>
internal sealed class FetchTrap : IDisposable
{
    private const string Secret = "fetched-what-nobody-asked-for";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _file = Path.GetTempFileName();

    /// <summary>Sets the trap.</summary>
    public FetchTrap()
    {
        File.WriteAllText(_file, Secret);
        _listener.Start();
    }

    /// <summary>The address.</summary>
    public string Url => FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>The file, as an address.</summary>
    public string FileUrl => new Uri(_file).AbsoluteUri;

    /// <summary>Finds out whether the address was asked, or a text says what is in the file.</summary>
    /// <exception cref="InvalidDataException">It was.</exception>
    public void Check(string text)
    {
        if (_listener.Pending())
            throw new InvalidDataException("The address was asked.");
        if (text.Contains(Secret, StringComparison.Ordinal))
            throw new InvalidDataException("The file was read.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Dispose();
        File.Delete(_file);
    }
}
