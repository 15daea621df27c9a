using Wiki.Publishing;
using Xunit;

namespace Wiki.Tests.Publishing;

public sealed class BuildLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.OnDisk();

    private string Place => _folder.At(".site.lock");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LockIsExclusiveAndLeavesNothing()
    {
        using (var @lock = BuildLock.TryTake(Place))
        {
            Assert.NotNull(@lock);
            Assert.Null(BuildLock.TryTake(Place));
        }

        Assert.Empty(_folder.Entries());
        using var again = BuildLock.TryTake(Place);
        Assert.NotNull(again);
    }

    [Fact]
    public void LockFileOfCrashedBuildLocksNothing()
    {
        _folder.Write(".site.lock", "");
        using var @lock = BuildLock.TryTake(Place);
        Assert.NotNull(@lock);
    }

    [Fact]
    public void AFileThatCannotBeDeletedLocksNothing()
    {
        using (BuildLock.TryTake(Place))
        {
            File.Move(Place, _folder.At("moved"));
            // No folder is deleted as a file.
            Directory.CreateDirectory(Place);
        }

        using var freed = new FileStream(_folder.At("moved"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(freed.CanWrite);
    }

    [Fact]
    public void ReasonIsThrownWhereLockCannotBeCreated() =>
        Assert.ThrowsAny<IOException>(() => BuildLock.TryTake(_folder.At("missing/.site.lock")));

    [Fact]
    public void ManyContendersNeverShareTheLock()
    {
        var (holding, taken) = (0, 0);
        Parallel.For(
            0,
            4000,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            _ =>
            {
                using var @lock = BuildLock.TryTake(Place);
                if (@lock is null)
                    return;
                Interlocked.Increment(ref taken);
                Assert.Equal(1, Interlocked.Increment(ref holding));
                Interlocked.Decrement(ref holding);
            }
        );
        Assert.InRange(taken, 1, 4000);
        Assert.Empty(_folder.Entries());
    }
}
