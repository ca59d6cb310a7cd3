namespace BibHarvester.Cli.Converting;

/// <summary>Standard input, kept in a file as long as it is needed, so that it can be looked at and read again.</summary>
internal sealed class StandardInput : IDisposable
{
    private string? _path;

    /// <summary>The path of what was piped in.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<string> KeepAsync(CliHost host, CancellationToken cancellationToken)
    {
        if (_path is not null)
            return _path;
        _path = Path.GetTempFileName();
        var file = File.Create(_path);
        await using var closing = file.ConfigureAwait(false);
        await host.Input.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
        return _path;
    }

    public void Dispose()
    {
        if (_path is not null)
            File.Delete(_path);
    }
}
