namespace BibHarvester.Transport;

/// <summary>The header that says when to come back, in either form.</summary>
internal static class RetryAfter
{
    /// <summary>How long to wait from now.</summary>
    /// <param name="response">The answer; the header counts only on one that refuses.</param>
    /// <param name="time">The clock that a date is compared with.</param>
    /// <returns>The time; absent where the header is, or cannot be read.</returns>
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time)
    {
        if (response.Headers.RetryAfter is not { } header)
            return null;
        var wait = header.Delta ?? header.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
