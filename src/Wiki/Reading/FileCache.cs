using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Wiki.Reading;

/// <summary>Caches the result of reading each content file until its bytes change.</summary>
internal sealed class FileCache
{
    private readonly ConcurrentDictionary<string, Entry> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _stale = new(StringComparer.Ordinal);

    /// <summary>Makes the next read compare the bytes of a file, even if its size and time are unchanged.</summary>
    public void Invalidate(string path) => _stale[path] = true;

    public void InvalidateAll()
    {
        foreach (var path in _byPath.Keys)
            Invalidate(path);
    }

    /// <summary>The cached result of a file; null if it was not read yet.</summary>
    public FileReading? Last(string path) => _byPath.GetValueOrDefault(path)?.Reading;

    /// <summary>
    /// The cached result of a file, read again if the file changed. Its size and time are taken before its bytes, so
    /// that a change during the read is detected next time.
    /// </summary>
    /// <param name="read">Parses the decoded file into a record or the site.</param>
    public FileReading Of(FileInfo file, string shown, int limit, Func<ContentFile, List<Problem>, object?> read)
    {
        var isStale = _stale.TryRemove(file.FullName, out _);
        var cached = _byPath.GetValueOrDefault(file.FullName);
        if (cached is not null && !isStale && cached.HasSizeAndTimeOf(file))
            return cached.Reading;
        var problems = new List<Problem>();
        if (ContentBytes.Load(file, shown, limit, problems) is not { } bytes)
            return new FileReading(null, problems);
        var hash = SHA256.HashData(bytes);
        var reading = cached is not null && hash.AsSpan().SequenceEqual(cached.Hash)
            ? cached.Reading
            : Parse(shown, bytes, read, problems);
        _byPath[file.FullName] = new Entry(file.Length, file.LastWriteTimeUtc, hash, reading);
        return reading;
    }

    private static FileReading Parse(
        string shown,
        byte[] bytes,
        Func<ContentFile, List<Problem>, object?> read,
        List<Problem> problems)
    {
        var content = FileBytes.Decode(shown, bytes, problems);
        return new FileReading(content is null ? null : read(content, problems), problems);
    }

    private sealed record Entry(long Length, DateTime Written, byte[] Hash, FileReading Reading)
    {
        public bool HasSizeAndTimeOf(FileInfo file) =>
            file.Exists && Length == file.Length && Written == file.LastWriteTimeUtc;
    }
}
