using Xunit;
using Record = Wiki.Model.Records.Record;

namespace Wiki.Tests.Model;

/// <summary>A corpus that was made of another one by a few changes is the one made of all its records.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(3u)]
    public void ChangedCorpusEqualsARebuiltOne(uint seed)
    {
        var seeded = new Seeded(seed);
        var few = FrozenCase.Corpus.Records.Take(60).Where(record => record is not Topic);
        Record[] all = [.. few, .. FrozenCase.Corpus.Topics];
        Record[] others =
        [
            .. all,
            .. all.Select(record => record with { At = record.At with { File = $"elsewhere/{record.Id}.md" } }),
        ];
        var now = new Corpus(FrozenCase.Corpus.Site, all);
        for (var change = 0; change < 40; change++)
        {
            _ = seeded.Next(4) == 0 ? null : now.References;
            var removed = Few(now.Records, seeded);
            var added = Few(others, seeded)
                .Where(record => !now.Records.Any(other => ReferenceEquals(other, record)))
                .ToList();
            var (before, rebuilt) = (
                now,
                new Corpus(
                    now.Site,
                    seeded.Shuffle(
                        now.Records.Where(record => !removed.Any(other => ReferenceEquals(other, record))).Concat(added)
                    )
                )
            );
            now = now.With(removed, added);
            Assert.Equal(Answers(rebuilt), Answers(now));
            var since = now.DiffFrom(before);
            Assert.Equal(Places(removed), Places(since.Removed));
            Assert.Equal(Places(added), Places(since.Added));
        }
    }

    [Fact]
    public void ARecordReadAgainIsRemovedAndAdded()
    {
        var before = FrozenCase.Corpus;
        var old = before.Claims[3];
        var again = old with { IsDraft = !old.IsDraft };
        var now = before.With([old], [again]);
        Assert.False(now.Contains(old));
        Assert.True(now.Contains(again));
        Assert.Same(old, Assert.Single(now.DiffFrom(before).Removed));
        Assert.Same(again, Assert.Single(now.DiffFrom(before).Added));
        Assert.Same(before.Entities, now.Entities);
    }

    private static List<Record> Few(IReadOnlyList<Record> records, Seeded seeded) =>
        records.Count == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(0, seeded.Next(seeded.Next(9) == 0 ? records.Count * 2 : 4))
                    .Select(_ => seeded.Of(records))
                    .Distinct<Record>(ReferenceEqualityComparer.Instance),
            ];

    private static List<string> Answers(Corpus corpus) =>
        [
            .. Lines("all", corpus.Records),
            .. Lines("sources", corpus.Sources),
            .. Lines("claims", corpus.Claims),
            .. Lines("entities", corpus.Entities),
            .. Lines("events", corpus.Events),
            .. Lines("topics", corpus.Topics),
            .. Lines("questions", corpus.Questions),
            .. Lines("repeated", corpus.Repeated),
            .. Lines("found", FrozenCase.Corpus.Records.Select(record => corpus.Find(record.Id)).OfType<Record>()),
            .. FrozenCase.Corpus.Records.SelectMany(record => Lines($"to {record.Id}", corpus.References.To(record.Id))),
        ];

    private static IEnumerable<string> Lines(string what, IEnumerable<Record> records) =>
        records.Select(record => $"{what}: {record.At.File}");

    private static IEnumerable<string> Places(IEnumerable<Record> records) =>
        records.Select(record => record.At.File).Order(StringComparer.Ordinal);
}
