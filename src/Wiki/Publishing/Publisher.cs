using Wiki.Build;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>Writes a site beside the published one and exchanges the two; on any fault the published one stays as it was.</summary>
internal static class Publisher
{
    /// <summary>Null once the site is published, or given up by its writer, else what stopped it or was left behind.</summary>
    /// <param name="write">Hands over the files of the site as they are made, several at a time, and says whether they are to be published.</param>
    public static Problem? Publish(string output, string content, Func<Action<SiteFile>, bool> write, Stages stages)
    {
        try
        {
            if (OutputFolder.Refuse(output, content) is { } refusal)
                return refusal;
            var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
            var (parent, name) = (Path.GetDirectoryName(folder)!, Path.GetFileName(folder));
            Directory.CreateDirectory(parent);
            using var held = BuildLock.TryTake(Path.Combine(parent, $".{name}.lock"));
            if (held is null)
                return PublishingProblems.OutputLocked(output);
            var staged = Path.Combine(parent, $".{name}.staged");
            Heal(folder, staged);
            return Replace(folder, staged, write, stages) is { } fault ? PublishingProblems.OutputLittered(staged, fault.Message) : null;
        }
        catch (Exception fault) when (IsOfTheMachine(Cause(fault)))
        {
            return PublishingProblems.OutputUnwritable(output, Cause(fault).Message);
        }
    }

    /// <summary>A build that died may have left its stage, and between two steps of an exchange the old site too; it holds the lock no more.</summary>
    private static void Heal(string folder, string staged)
    {
        var aside = Exchange.AsideOf(staged);
        if (Directory.Exists(aside) && !Directory.Exists(folder))
            Directory.Move(aside, folder);
        Delete(aside);
        Delete(staged);
    }

    /// <summary>What keeps the old site, or a stage that was given up, from being deleted; null where nothing does.</summary>
    private static Exception? Replace(string folder, string staged, Func<Action<SiteFile>, bool> write, Stages stages)
    {
        try
        {
            var stage = new StagedFolder(staged);
            stage.Write(new SiteFile(OutputFolder.Marker, []));
            return write(stage.Write) ? stages.Run("publishing", () => PutInPlace(folder, staged)) : TryDelete(staged);
        }
        catch
        {
            // What made the build fail matters more than that its stage stays; the next one sweeps it away.
            TryDelete(staged);
            throw;
        }
    }

    private static Exception? PutInPlace(string folder, string staged)
    {
        if (Directory.Exists(folder))
            Exchange.Swap(staged, folder);
        else
            Directory.Move(staged, folder);
        return TryDelete(staged);
    }

    /// <summary>Files are written several at a time, so faults may come wrapped and together; one that is a bug counts first.</summary>
    private static Exception Cause(Exception fault) => fault is AggregateException several ? several.Flatten().InnerExceptions.OrderBy(IsOfTheMachine).First() : fault;

    private static bool IsOfTheMachine(Exception fault) => fault is IOException or UnauthorizedAccessException;

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static Exception? TryDelete(string folder)
    {
        try
        {
            Delete(folder);
            return null;
        }
        catch (Exception fault) when (IsOfTheMachine(fault))
        {
            return fault;
        }
    }
}
