using System.Globalization;
using Wiki.Build;
using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Watching;
using Wiki.Reporting;

namespace Wiki.Preview;

/// <summary>Reads and checks the content after each edit, and makes of it what is shown.</summary>
internal sealed class PreviewLoop(ContentWatch watch, RunOutput output)
{
    private readonly IncrementalCheck _before = new();
    private ContentReading? _last;
    private int _editions;

    public async Task<LiveContent> Begin(CancellationToken stop) => new(await Next(null, stop));

    /// <summary>Follows the edits until it is told to stop.</summary>
    public async Task Follow(LiveContent content, CancellationToken stop)
    {
        try
        {
            while (true)
                content.Become(await Next(content.Now, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The preview ends.
        }
    }

    private async Task<Moment> Next(Moment? before, CancellationToken stop)
    {
        var (reading, time) = await watch.Next(stop);
        var progress = new BuildProgress(cancellation: stop);
        progress.Add("reading", time);
        output.Begin("checking");
        progress.Start("checking");
        var check = ContentCheck.Of(reading, _before);
        progress.Start("showing");
        var moment = Show(reading, check, before);
        output.End(moment.Result, progress);
        _last = reading;
        return moment;
    }

    private Moment Show(ContentReading reading, ContentCheck check, Moment? before)
    {
        var result = new RunResult(check.Problems);
        if (check.Published is null && before is { IsShown: true })
            return before with { Result = result, Saved = null };
        var name = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{++_editions}");
        IReadOnlyList<PublishedAsset> assets = [.. ClientAssets.Of(name), .. PublishedAsset.All];
        if (check.Published is not { } corpus)
            return new Moment(name, ProblemPages.Of(result.Problems, reading.Site, assets), result);
        var edition = new Edition(corpus, check.Proofs, assets);
        return new Moment(name, PreviewPages.Of(edition, DraftPages.Plan(check, edition)), result)
        {
            IsShown = true,
            Drafts = [.. check.Drafts.Select(draft => new Link(draft.Name, $"/{draft.Route}"))],
            Saved = Saved(reading),
        };
    }

    /// <summary>The page of the record that is new, or another than before.</summary>
    private Route? Saved(ContentReading reading) =>
        _last?.Corpus is { } last && reading.Corpus!.DiffFrom(last).Come.FirstOrDefault(reading.Corpus.Contains) is { } saved ? saved.Route : null;
}
