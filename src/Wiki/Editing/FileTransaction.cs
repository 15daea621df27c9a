using Wiki.Problems;

namespace Wiki.Editing;

/// <summary>
/// Writes and moves several files of the content: all of them, or none where one cannot be written, as on a full disk.
/// Each is first written beside its place, so that no reader sees half of it.
/// </summary>
internal sealed class FileTransaction : IDisposable
{
    private readonly List<string> _temporary = [];
    private readonly List<(string From, string To)> _moves = [];
    private readonly List<(string From, string To)> _replacements = [];

    /// <summary>Replaces a single file.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        using var files = new FileTransaction();
        files.AddReplacement(path, bytes);
        files.Commit();
    }

    /// <summary>Adds a file that does not exist; one that is made meanwhile is not replaced.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void AddNew(string path, ReadOnlySpan<byte> bytes) => _moves.Add((Write(path, bytes), path));

    /// <summary>Adds other bytes for a file that exists, or that a move puts in its place.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public void AddReplacement(string path, ReadOnlySpan<byte> bytes) => _replacements.Add((Write(path, bytes), path));

    /// <summary>Adds a move to a place where no file is.</summary>
    public void AddMove(string from, string to) => _moves.Add((from, to));

    /// <summary>Moves the files to their places, which takes no room on the disk.</summary>
    /// <exception cref="IOException">A place is taken meanwhile; no file was moved.</exception>
    public void Commit()
    {
        Move();
        foreach (var (from, to) in _replacements)
            File.Move(from, to, overwrite: true);
        _temporary.Clear();
    }

    public void Dispose() => _temporary.ForEach(Remove);

    /// <summary>Moves come before replacements, as only they can find their place taken, and can be undone.</summary>
    private void Move()
    {
        var moved = 0;
        try
        {
            for (; moved < _moves.Count; moved++)
                File.Move(_moves[moved].From, _moves[moved].To);
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            foreach (var (from, to) in _moves.Take(moved).Reverse())
                File.Move(to, from);
            throw;
        }
    }

    private string Write(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        _temporary.Add(temporary);
        using var file = File.Create(temporary);
        file.Write(bytes);
        return temporary;
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
