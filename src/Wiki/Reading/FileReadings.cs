using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Wiki.Reading;

/// <summary>What reading each content file gave, kept as long as its bytes stay the same.</summary>
internal sealed class FileReadings
{
    private readonly ConcurrentDictionary<string, Kept> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _doubted = new(StringComparer.Ordinal);

    /// <summary>Has the bytes of a file compared when it is read next, whatever its size and time say.</summary>
    public void Doubt(string path) => _doubted[path] = true;

    public void DoubtAll()
    {
        foreach (var path in _byPath.Keys)
            Doubt(path);
    }

    /// <summary>The size and time of a file come from before its bytes do, so that a later change of these shows.</summary>
    public FileReading Of(FileInfo file, Func<byte[]> bytes, Func<byte[], FileReading> read)
    {
        var (length, written) = (file.Length, file.LastWriteTimeUtc);
        var isDoubted = _doubted.TryRemove(file.FullName, out _);
        var kept = _byPath.GetValueOrDefault(file.FullName);
        if (kept is not null && !isDoubted && kept.Length == length && kept.Written == written)
            return kept.Reading;
        var now = bytes();
        var hash = SHA256.HashData(now);
        var reading = kept is not null && hash.AsSpan().SequenceEqual(kept.Hash) ? kept.Reading : read(now);
        _byPath[file.FullName] = new Kept(length, written, hash, reading);
        return reading;
    }

    private sealed record Kept(long Length, DateTime Written, byte[] Hash, FileReading Reading);
}
