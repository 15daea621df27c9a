using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Wiki.Reading;

/// <summary>What reading each content file gave, kept as long as its bytes stay the same.</summary>
internal sealed class FileCache
{
    private readonly ConcurrentDictionary<string, Kept> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _doubted = new(StringComparer.Ordinal);

    /// <summary>Has the bytes of a file compared when it is read next, whatever its size and time say.</summary>
    public void Invalidate(string path) => _doubted[path] = true;

    public void InvalidateAll()
    {
        foreach (var path in _byPath.Keys)
            Invalidate(path);
    }

    /// <summary>What the file gave when it was read last; null where it was not.</summary>
    public FileReading? Last(string path) => _byPath.GetValueOrDefault(path)?.Reading;

    /// <summary>The size and time of a file come from before its bytes do, so that a later change of these shows.</summary>
    /// <param name="read">Reads the file once it is decoded, into a record or the site.</param>
    public FileReading Of(FileInfo file, string shown, int limit, Func<ContentFile, List<Problem>, object?> read)
    {
        var isDoubted = _doubted.TryRemove(file.FullName, out _);
        var kept = _byPath.GetValueOrDefault(file.FullName);
        if (kept is not null && !isDoubted && file.Exists && kept.Length == file.Length && kept.Written == file.LastWriteTimeUtc)
            return kept.Reading;
        var problems = new List<Problem>();
        if (ContentBytes.Load(file, shown, limit, problems) is not { } bytes)
            return new FileReading(null, problems);
        var hash = SHA256.HashData(bytes);
        var reading = kept is not null && hash.AsSpan().SequenceEqual(kept.Hash)
            ? kept.Reading
            : new FileReading(FileBytes.Decode(shown, bytes, problems) is { } content ? read(content, problems) : null, problems);
        _byPath[file.FullName] = new Kept(file.Length, file.LastWriteTimeUtc, hash, reading);
        return reading;
    }

    private sealed record Kept(long Length, DateTime Written, byte[] Hash, FileReading Reading);
}
