namespace Wiki.Publishing;

/// <summary>Writes a site beside the published one and exchanges the two; on any fault the published one stays as it was.</summary>
internal static class Publisher
{
    /// <summary>Null once the site is published, else what stopped it or was left behind.</summary>
    public static Problem? Publish(string output, string content, IReadOnlyList<SiteFile> files, CancellationToken stop = default)
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
                return Problems.OutputLocked(output);
            var staged = Path.Combine(parent, $".{name}.staged");
            Heal(folder, staged);
            Replace(folder, staged, files, stop);
            return TryDelete(staged) is { } fault ? Problems.OutputLittered(staged, fault.Message) : null;
        }
        catch (Exception fault) when (IsOfTheMachine(Cause(fault)))
        {
            return Problems.OutputUnwritable(output, Cause(fault).Message);
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

    private static void Replace(string folder, string staged, IReadOnlyList<SiteFile> files, CancellationToken stop)
    {
        try
        {
            Write(staged, [new SiteFile(OutputFolder.Marker, []), .. files], stop);
            if (Directory.Exists(folder))
                Exchange.Swap(staged, folder);
            else
                Directory.Move(staged, folder);
        }
        catch
        {
            // What made the build fail matters more than that its stage stays; the next one sweeps it away.
            TryDelete(staged);
            throw;
        }
    }

    private static void Write(string root, IReadOnlyList<SiteFile> files, CancellationToken stop)
    {
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Target(root, file))!).Distinct())
            Directory.CreateDirectory(folder);
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = stop }, file => File.WriteAllBytes(Target(root, file), file.Bytes));
    }

    /// <summary>The place of a file, which lies within the root whatever its path says.</summary>
    private static string Target(string root, SiteFile file)
    {
        var target = Path.GetFullPath(Path.Combine(root, file.Path));
        return target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? target : throw new InvalidOperationException($"The file '{file.Path}' would lie outside the site.");
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
