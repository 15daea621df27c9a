using System.Collections.Concurrent;
using Wiki.Composing;
using Wiki.Exports;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>Writes the files of an edition, several at a time: a large site is never in memory as a whole.</summary>
internal sealed class SiteWriter
{
    private readonly Edition _edition;
    private readonly ISiteTarget _target;
    private readonly IReadOnlyList<PlannedPage> _plan;
    private readonly PageFacts[] _facts;
    private readonly Manifest _manifest = new();
    private readonly StringPool _shared = new();
    private readonly ConcurrentBag<WorkClock> _clocks = [];

    private SiteWriter(Edition edition, ISiteTarget target)
    {
        _edition = edition;
        _target = target;
        _plan = new PageComposer(edition).Plan();
        _facts = new PageFacts[_plan.Count];
    }

    /// <param name="edition">The records with their proofs.</param>
    /// <param name="target">Where its files go.</param>
    /// <param name="progress">The stages of the run.</param>
    /// <param name="stage">The stage of the run that this is.</param>
    /// <returns>Null if the target closed before it had every file.</returns>
    public static WrittenSite? Write(
        Edition edition, ISiteTarget target, BuildProgress progress, SiteStage stage = SiteStage.WritingSite)
    {
        progress.Start(stage);
        var writer = new SiteWriter(edition, target);
        writer.WriteAll(progress.Cancellation);
        progress.End(WorkClock.Sum(writer._clocks));
        return target.IsClosed ? null : writer.Finish();
    }

    private void WriteAll(CancellationToken cancellation)
    {
        // Data files take longest, so they come first; without buffering, no thread is left with a queue at the end.
        var all = Enumerable.Range(0, DataFiles.Writers.Count + _plan.Count);
        var work = Partitioner.Create(all, EnumerablePartitionerOptions.NoBuffering);
        var options = new ParallelOptions
        {
            CancellationToken = cancellation,
            // Without a limit, some twelve threads shared two cores in a build of 10,000 claims.
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        Parallel.ForEach(
            work,
            options,
            StartWorker,
            (index, loop, worker) => Write(index, loop, worker, cancellation),
            Stop);
    }

    private SiteWorker StartWorker() => new(_target, _manifest, _shared);

    private SiteWorker Write(int index, ParallelLoopState loop, SiteWorker worker, CancellationToken cancellation)
    {
        if (_target.IsClosed)
            loop.Stop();
        else if (index < DataFiles.Writers.Count)
            worker.WriteData(DataFiles.Writers[index](_edition), cancellation);
        else
            WritePage(index - DataFiles.Writers.Count, worker);
        return worker;
    }

    private void WritePage(int index, SiteWorker worker)
    {
        var planned = _plan[index];
        _facts[index] = WorkFailedException.During($"rendering {planned.Route}", () => worker.WritePage(planned));
    }

    private void Stop(SiteWorker worker)
    {
        _clocks.Add(worker.Clock);
        worker.Dispose();
    }

    private WrittenSite? Finish()
    {
        var last = _manifest.Write(_target.KeepFormer(_manifest.Paths)).Whole();
        _target.Write(last);
        IReadOnlyList<string> paths = [.. _manifest.Paths, last.Path];
        var pages = new PageSet(_facts, paths, _edition.BasePath);
        return _target.IsClosed ? null : new WrittenSite(pages, paths, Sha256.Hex(last.Bytes));
    }
}
