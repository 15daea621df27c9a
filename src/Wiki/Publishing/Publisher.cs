using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>Creates the staging folder for a new site next to the published one.</summary>
internal static class Publisher
{
    /// <returns>A stage, which is already closed if the output folder is refused, locked or not writable.</returns>
    public static StagedSite Stage(string output, string content)
    {
        try
        {
            if (OutputFolder.Refuse(output, content) is { } refusal)
                return StagedSite.Closed(output, refusal);
            var place = StagePlace.Of(output);
            Directory.CreateDirectory(place.Parent);
#pragma warning disable CA2000 // the stage owns the lock and releases it
            if (BuildLock.TryTake(place.Lock) is not { } taken)
#pragma warning restore CA2000
                return StagedSite.Closed(output, PublishingProblems.OutputLocked(output));
            var staged = new StagedSite(output, place, taken);
            staged.Start();
            return staged;
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            return StagedSite.Closed(output, PublishingProblems.OutputUnwritable(output, exception.Message));
        }
    }
}
