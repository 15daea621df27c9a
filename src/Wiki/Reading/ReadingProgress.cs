namespace Wiki.Reading;

/// <summary>How many files of a content folder are read; other threads look at it meanwhile.</summary>
internal sealed class ReadingProgress
{
    private volatile int _total;
    private int _done;

    /// <summary>The number of files; 0 before they are found.</summary>
    public int Total => _total;

    public int Done => Volatile.Read(ref _done);

    public void Start(int total)
    {
        Volatile.Write(ref _done, 0);
        _total = total;
    }

    public void Advance() => Interlocked.Increment(ref _done);
}
