return await BibHarvester.Cli.ConsoleHost.RunAsync(args).ConfigureAwait(false);
