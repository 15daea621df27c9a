using Wiki.Build;
using Wiki.Checking;
using Wiki.Composing;
using Wiki.Editing.Workspace;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Watching;
using Wiki.Reporting;
using static System.FormattableString;

namespace Wiki.Preview;

/// <summary>Reads and checks the content after each edit, and makes the state that the preview shows.</summary>
internal sealed class PreviewLoop(string content, ContentWatch watch, RunOutput output, Func<DateOnly>? today)
{
    private readonly IncrementalCheck _previousCheck = new();
    private readonly TaskCompletionSource<PreviewStateFeed> _states =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ContentReading? _previousReading;
    private int _editions;

    /// <summary>The states, from the end of the first check on.</summary>
    public Task<PreviewStateFeed> States => _states.Task;

    /// <summary>Reads and checks the content, and again after each edit, until it is cancelled.</summary>
    public async Task Run(CancellationToken stop)
    {
        try
        {
            var states = new PreviewStateFeed(await Next(null, stop));
            _states.SetResult(states);
            while (true)
                states.Update(await Next(states.Now, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The preview ends.
        }
    }

    private async Task<PreviewState> Next(PreviewState? previous, CancellationToken stop)
    {
        var (reading, time) = await watch.Next(stop);
        var progress = new BuildProgress(cancellation: stop);
        progress.Add("reading", time);
        output.Begin("checking");
        progress.Start("checking");
        var check = ContentCheck.Of(reading with { Today = today?.Invoke() }, _previousCheck);
        progress.Start("showing");
        var state = Show(reading, check, previous);
        output.End(state.Result, progress);
        _previousReading = reading;
        if (reading.Corpus is { } corpus)
            WorkspaceFiles.Refresh(content, corpus);
        return state;
    }

    private PreviewState Show(ContentReading reading, ContentCheck check, PreviewState? previous)
    {
        var result = new RunResult(check.Problems);
        if (check.Published is null && previous is { IsShown: true })
            return previous with { Result = result, Saved = null };
        var name = Invariant($"{Environment.ProcessId}-{++_editions}");
        IReadOnlyList<PublishedAsset> assets = [.. ClientAssets.Of(name), .. PublishedAsset.All];
        if (check.Published is not { } corpus)
            return new PreviewState(name, ProblemPages.Of(result.Problems, reading.Site, assets), result);
        var edition = new Edition(corpus, check.Proofs, assets);
        var published = new Edition(corpus, check.Proofs, PublishedAsset.All);
        return new PreviewState(name, PreviewPages.Of(edition, published, DraftPages.Plan(check, edition)), result)
        {
            IsShown = true,
            Drafts = [.. check.Drafts.Select(draft => new Link(draft.Name, $"/{draft.Route}"))],
            Saved = Saved(reading),
        };
    }

    /// <summary>The page of the first record that was added or changed by the last edit.</summary>
    private Route? Saved(ContentReading reading)
    {
        if (_previousReading?.Corpus is not { } previous)
            return null;
        var (_, added) = reading.Corpus!.DiffFrom(previous);
        return added.FirstOrDefault(reading.Corpus.Contains)?.Route;
    }
}
