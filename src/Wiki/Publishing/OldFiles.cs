using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>The files of the last site, for a host that writes into its folder file by file.</summary>
internal sealed class OldFiles
{
    private readonly Dictionary<string, DateTime> _written = new(StringComparer.Ordinal);

    /// <summary>Adds a file with the time it was written.</summary>
    public void Add(string path)
    {
        if (File.Exists(path))
            _written[path] = File.GetLastWriteTimeUtc(path);
    }

    /// <summary>Adds every file in a folder.</summary>
    public void AddAll(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder, "*", WithinFolder.AllFolders))
            Add(path);
    }

    /// <summary>Deletes the files that nothing has written since, and forgets all.</summary>
    /// <param name="isWritten">Whether the host has written a file, or found it to have the right bytes.</param>
    /// <returns>A problem for each file that could not be deleted.</returns>
    public IReadOnlyList<Problem> Delete(Func<string, bool> isWritten)
    {
        var old = _written.Where(file => File.Exists(file.Key) && File.GetLastWriteTimeUtc(file.Key) == file.Value);
        var problems = old.Select(file => file.Key).Where(path => !isWritten(path)).Select(Delete).OfType<Problem>();
        IReadOnlyList<Problem> left = [.. problems.Order()];
        _written.Clear();
        return left;
    }

    private static Problem? Delete(string path) => IOFailure.Of(() => File.Delete(path)) is { } failure
        ? PublishingProblems.OldFileLeft(path, failure.Message)
        : null;
}
