using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Wiki.Reading.Files;

/// <summary>Caches the result of reading each content file until its bytes change.</summary>
internal sealed class FileCache
{
    private readonly ConcurrentDictionary<string, Entry> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _stale = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JoinedReading> _joined = new(StringComparer.Ordinal);

    /// <summary>Makes the next read compare the bytes of a file, even if its size and time are unchanged.</summary>
    public void Invalidate(string path) => _stale[path] = true;

    public void InvalidateAll()
    {
        foreach (var path in _byPath.Keys)
            Invalidate(path);
    }

    /// <summary>The cached result of a file; null if it was not read yet.</summary>
    public FileReading? Last(string path) =>
        _byPath.GetValueOrDefault(path)?.Reading is { } reading
            ? _joined.GetValueOrDefault(path) is { } joined && joined.IsOf(reading) ? joined.Result : reading
            : null;

    /// <summary>
    /// The result of a file joined with that of another one which it names. It is the same object until one of the two
    /// changes.
    /// </summary>
    public FileReading Join(string path, FileReading reading, FileReading other, Func<FileReading> join)
    {
        var last = _joined.GetValueOrDefault(path);
        if (last is not null && last.IsOf(reading) && ReferenceEquals(last.Other, other))
            return last.Result;
        var result = join();
        _joined[path] = new JoinedReading(reading, other, result);
        return result;
    }

    /// <summary>
    /// The cached result of a file, read again if the file changed. Its size and time are taken before its bytes, so
    /// that a change during the read is detected next time.
    /// </summary>
    /// <param name="read">Parses the decoded file into a record or the site.</param>
    public FileReading Of(
        FileInfo file, string shown, SizeLimit limit, Func<ContentFile, List<Problem>, object?> read) =>
        OfBytes(file, shown, limit, (bytes, problems) =>
            FileBytes.Decode(shown, bytes, problems) is { } content ? read(content, problems) : null);

    /// <summary>As <see cref="Of"/>, for a file that is not text of our own.</summary>
    public FileReading OfBytes(FileInfo file, string shown, SizeLimit limit, Func<byte[], List<Problem>, object?> read)
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
            : FileReading.Of(read(bytes, problems), problems);
        _byPath[file.FullName] = new Entry(file.Length, file.LastWriteTimeUtc, hash, reading);
        return reading;
    }

    private sealed record JoinedReading(FileReading Reading, FileReading Other, FileReading Result)
    {
        public bool IsOf(FileReading reading) => ReferenceEquals(Reading, reading);
    }

    private sealed record Entry(long Length, DateTime Written, byte[] Hash, FileReading Reading)
    {
        public bool HasSizeAndTimeOf(FileInfo file) =>
            file.Exists && Length == file.Length && Written == file.LastWriteTimeUtc;
    }
}
