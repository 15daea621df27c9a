using Wiki.Pages;

namespace Wiki.Tests.Composing;

/// <summary>Reads the runs of a block back, as a browser would.</summary>
internal static class Runs
{
    /// <summary>
    /// All words, with every mark as <c>[passage:words]</c>; the piece that carries the anchor has a <c>#</c>.
    /// </summary>
    public static string Show(IEnumerable<SourceRun> runs) =>
        string.Concat(
            runs.Select(run =>
                run switch
                {
                    PlainRun plain => plain.Words,
                    MarkedRun mark => $"[{(mark.IsStart ? "#" : "")}{mark.Passage}:{Show(mark.Runs)}]",
                    _ => throw new InvalidOperationException(),
                }
            )
        );

    public static string Words(IEnumerable<SourceRun> runs) =>
        string.Concat(runs.Select(run => run is MarkedRun mark ? Words(mark.Runs) : ((PlainRun)run).Words));

    /// <summary>Every mark, those within marks after the one that contains them.</summary>
    public static IEnumerable<MarkedRun> Marks(IEnumerable<SourceRun> runs) =>
        runs.OfType<MarkedRun>().SelectMany(mark => Marks(mark.Runs).Prepend(mark));
}
