using Wiki.Build;
using Wiki.Checking;
using Wiki.Composing;
using Wiki.Editing.Workspace;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Watching;
using static System.FormattableString;

namespace Wiki.Preview;

/// <summary>Reads and checks the content after each edit, and makes the state that the preview shows.</summary>
internal sealed class PreviewLoop(PreviewRun run, ContentWatch watch)
{
    private readonly TaskCompletionSource<PreviewStateFeed> _states =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IncrementalCheck _previousCheck = new();
    private IReadOnlyList<PublishedAsset> _assets = PublishedAsset.All;
    private Task<(ContentReading Reading, TimeSpan Time)>? _content;
    private Task? _templates;
    private ContentReading? _previousReading;
    private (ContentReading Reading, ContentCheck Check)? _shown;
    private int _editions;

    /// <summary>The states, from the end of the first check on.</summary>
    public Task<PreviewStateFeed> States => _states.Task;

    /// <summary>Reads and checks the content once.</summary>
    public async Task<RunResult> Once(CancellationToken stop) => (await Next(null, stop)).Result;

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
        _content ??= watch.Next(stop);
        if (previous is not null && await AreTemplatesFirst(_content, stop))
            return ShowAgain(previous);
        var (reading, time) = await _content;
        _content = null;
        var progress = new BuildProgress(cancellation: stop);
        progress.Add(SiteStage.Reading, time);
        run.Output.Begin(SiteStage.Checking.Word());
        progress.Start(SiteStage.Checking);
        var check = ContentCheck.Of(reading with { Today = run.Today?.Invoke() }, _previousCheck);
        // A check that was stopped may still write to what it was to continue with.
        if (check.IsStopped)
            _previousCheck = new IncrementalCheck();
        progress.Start(SiteStage.Showing);
        var state = Show(reading, check, previous);
        run.Output.End(state.Result, progress);
        _previousReading = reading;
        if (reading.Corpus is { } corpus)
            // Completion is of the last save at best, and no reason to end the preview.
            IOFailure.Of(() => WorkspaceFiles.Refresh(run.Content, corpus));
        return state;
    }

    /// <summary>Whether a template changes before the content does.</summary>
    private async Task<bool> AreTemplatesFirst(Task content, CancellationToken stop)
    {
        if (run.Templates is null)
            return false;
        _templates ??= run.Templates.Next(stop);
        if (await Task.WhenAny(content, _templates) != _templates)
            return false;
        await _templates;
        _templates = null;
        return true;
    }

    /// <summary>The same content with the styles and scripts as they are now.</summary>
    private PreviewState ShowAgain(PreviewState previous)
    {
        _assets = run.Templates!.Read();
        var again = _shown is { } shown ? Show(shown.Reading, shown.Check, null) : previous;
        return again with { Result = previous.Result, Saved = null, Notice = Notice };
    }

    private PreviewState State(string name, PreviewPages pages, RunResult result) =>
        new(name, pages, result) { Editor = run.Editor, Notice = Notice };

    private string? Notice => run.Templates is { IsStale: true } ? PreviewMessages.TemplatesChanged : null;

    private PreviewState Show(ContentReading reading, ContentCheck check, PreviewState? previous)
    {
        var result = new RunResult(check.Problems);
        if (check.Published is null && previous is { IsShown: true })
            return previous with { Result = result, Saved = null };
        _shown = (reading, check);
        var name = Invariant($"{Environment.ProcessId}-{++_editions}");
        IReadOnlyList<PublishedAsset> assets = [.. ClientAssets.Of(name), .. _assets];
        if (check.Published is not { } corpus)
            return State(name, ProblemPages.Of(result.Problems, reading.Site, assets, run.Editor), result);
        var edition = new Edition(corpus, check.Proofs, assets);
        var published = new Edition(corpus, check.Proofs, _assets);
        var drafts = DraftPages.Plan(check, edition, run.Editor);
        return State(name, PreviewPages.Of(edition, published, drafts), result) with
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
