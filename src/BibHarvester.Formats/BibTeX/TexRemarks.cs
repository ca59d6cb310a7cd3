namespace BibHarvester.Formats.BibTeX;

/// <summary>What values of TeX say that is not in the text which was made of them, or is in it as TeX.</summary>
internal sealed class TexRemarks
{
    // So much is said of one value; a file of nothing but commands would cost its length once more for each.
    private const int Most = 20;

    private readonly List<string> _leftOut = [];
    private readonly List<string> _addresses = [];

    /// <summary>The first command that is not known, with its backslash; it stays in the text as it stands.</summary>
    public string? UnknownCommand { get; private set; }

    /// <summary>What is not printed and therefore left out, with its command: the text by which to sort, a colour.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    /// <summary>The addresses of links.</summary>
    public IReadOnlyList<string> Addresses => _addresses;

    public bool IsEmpty => UnknownCommand is null && _leftOut.Count == 0 && _addresses.Count == 0;

    public void Clear()
    {
        UnknownCommand = null;
        _leftOut.Clear();
        _addresses.Clear();
    }

    public void ClearAddresses() => _addresses.Clear();

    public void AddUnknown(ReadOnlySpan<char> command) => UnknownCommand ??= command.ToString();

    public void AddLeftOut(ReadOnlySpan<char> tex) => Add(_leftOut, tex.ToString());

    public void AddAddress(string address) => Add(_addresses, address);

    // The words of a name are read more than once.
    private static void Add(List<string> list, string text)
    {
        if (list.Count < Most && !list.Contains(text))
            list.Add(text);
    }
}
