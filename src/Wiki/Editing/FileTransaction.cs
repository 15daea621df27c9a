using Wiki.Problems;

namespace Wiki.Editing;

/// <summary>
/// Writes several files of the content: all of them, or none where one cannot be written, as on a full disk. Each is
/// first written beside its place, so that no reader sees half of it.
/// </summary>
internal sealed class FileTransaction : IDisposable
{
    private readonly List<(string Temporary, string Path, bool IsNew)> _written = [];

    /// <summary>Replaces a single file.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        using var files = new FileTransaction();
        files.Add(path, bytes, isNew: false);
        files.Commit();
    }

    /// <param name="path">The place of the file, in a folder that exists.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="isNew">Whether there is no such file, so that one which is made meanwhile is not replaced.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(string path, ReadOnlySpan<byte> bytes, bool isNew)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        _written.Add((temporary, path, isNew));
        using var file = File.Create(temporary);
        file.Write(bytes);
    }

    /// <summary>Moves the files to their places, which takes no room on the disk.</summary>
    public void Commit()
    {
        foreach (var (temporary, path, isNew) in _written)
            File.Move(temporary, path, overwrite: !isNew);
        _written.Clear();
    }

    public void Dispose()
    {
        foreach (var (temporary, _, _) in _written)
            Remove(temporary);
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            // What could not be written is reported, and says more.
        }
    }
}
