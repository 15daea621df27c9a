namespace Wiki.Publishing;

/// <summary>Writes a site beside the published one and exchanges the two; on any fault the published one stays as it was.</summary>
internal static class Publisher
{
    private const int AttemptsToHold = 3;

    /// <summary>Null once the site is published, else what stopped it.</summary>
    public static Problem? Publish(string output, string content, IReadOnlyList<SiteFile> files, CancellationToken stop = default)
    {
        if (OutputFolder.Refuse(output, content) is { } refusal)
            return refusal;
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var (parent, name) = (Path.GetDirectoryName(folder)!, Path.GetFileName(folder));
        try
        {
            Directory.CreateDirectory(parent);
            using var held = Hold(Path.Combine(parent, $".{name}.lock"));
            if (held is null)
                return Problems.OutputLocked(output);
            Replace(folder, Path.Combine(parent, $".{name}.staged"), files, stop);
            return null;
        }
        catch (Exception fault) when (IsOfTheMachine(Cause(fault)))
        {
            return Problems.OutputUnwritable(output, Cause(fault).Message);
        }
    }

    private static void Replace(string folder, string staged, IReadOnlyList<SiteFile> files, CancellationToken stop)
    {
        // A build that died may have left its stage; it holds the lock no more.
        Delete(staged);
        try
        {
            Write(staged, [new SiteFile(OutputFolder.Marker, []), .. files], stop);
            if (Directory.Exists(folder))
                Exchange.Swap(staged, folder);
            else
                Directory.Move(staged, folder);
        }
        finally
        {
            Delete(staged);
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

    /// <summary>The system frees the lock of a build that dies; null while another build holds it.</summary>
    private static FileStream? Hold(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path))
            {
                return null;
            }
            catch (IOException) when (attempt < AttemptsToHold)
            {
                // The build that held the lock has ended in between.
            }
        }
    }

    /// <summary>Files are written several at a time, so faults may come wrapped and together; one that is a bug counts first.</summary>
    private static Exception Cause(Exception fault) => fault is AggregateException several ? several.Flatten().InnerExceptions.OrderBy(IsOfTheMachine).First() : fault;

    private static bool IsOfTheMachine(Exception fault) => fault is IOException or UnauthorizedAccessException;

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
