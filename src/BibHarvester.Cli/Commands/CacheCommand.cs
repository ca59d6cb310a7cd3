using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BibHarvester.Cli.Arguments;

namespace BibHarvester.Cli.Commands;

/// <summary><c>cache info</c> and <c>cache clear</c>.</summary>
internal static class CacheCommand
{
    public static Command Build(CliHost host, GlobalOptions options) =>
        new("cache", "Shows and clears the answers that are kept on this machine.") { Info(host, options), Clear(host, options) };

    private static Command Info(CliHost host, GlobalOptions options)
    {
        var command = new Command("info", "Says what is kept, and where.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var cache = AnswerChoice.Cache(host, options, parsed);
            if (cache is null)
            {
                host.Output.WriteLine("no cache");
                return ExitCodes.Success;
            }

            var shares = await cache.SummarizeAsync(cancellationToken).ConfigureAwait(false);
            var file = new FileInfo(cache.Path);
            host.Output.WriteLine($"file     {cache.Path}");
            host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"size     {(file.Exists ? file.Length / 1024 : 0)} KiB of at most {cache.MaxBytes / 1024} KiB"));
            host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"answers  {shares.Sum(s => s.Answers)}"));
            if (shares.Count == 0)
                return ExitCodes.Success;
            host.Output.WriteLine();
            host.Output.WriteLine($"{"source",-20} {"answers",8} {"absent",7} {"KiB",8}  oldest      newest");
            foreach (var share in shares)
            {
                host.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{share.Source,-20} {share.Answers,8} {share.Absent,7} {share.Bytes / 1024,8}  {share.Oldest:yyyy-MM-dd}  {share.Newest:yyyy-MM-dd}"));
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static Command Clear(CliHost host, GlobalOptions options)
    {
        var source = new Option<string?>("--source") { Description = "Only answers of this source.", HelpName = "NAME" };
        var olderThan = new Option<TimeSpan?>("--older-than")
        {
            Description = "Only answers older than so many days, or hours: 90d, 12h.",
            HelpName = "TIME",
            CustomParser = ParseAge,
        };
        var command = new Command("clear", "Throws answers away.") { source, olderThan };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var cache = AnswerChoice.Cache(host, options, parsed);
            var before = parsed.GetValue(olderThan) is { } age ? host.Clock.GetUtcNow() - age : default(DateTimeOffset?);
            var count = cache is null ? 0 : await cache.ClearAsync(parsed.GetValue(source), before, cancellationToken).ConfigureAwait(false);
            host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} answers thrown away"));
            return ExitCodes.Success;
        });
        return command;
    }

    private static TimeSpan? ParseAge(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var (number, isHours) = text switch
        {
            [.. var days, 'd'] => (days, false),
            [.. var hours, 'h'] => (hours, true),
            _ => (text, false),
        };
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 100_000)
            return isHours ? TimeSpan.FromHours(count) : TimeSpan.FromDays(count);
        result.AddError($"'{text}' is no age; write it as 90d or 12h.");
        return null;
    }
}
