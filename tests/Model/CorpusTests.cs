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
    public void AfterAnyChangesItAnswersAsOneMadeAnew(uint seed)
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
            var gone = Few(now.Records, seeded);
            var come = Few(others, seeded)
                .Where(record => !now.Records.Any(other => ReferenceEquals(other, record)))
                .ToList();
            var (before, anew) = (
                now,
                new Corpus(
                    now.Site,
                    seeded.Shuffle(
                        now.Records.Where(record => !gone.Any(other => ReferenceEquals(other, record))).Concat(come)
                    )
                )
            );
            now = now.With(gone, come);
            Assert.Equal(Answers(anew), Answers(now));
            var since = now.DiffFrom(before);
            Assert.Equal(Places(gone), Places(since.Removed));
            Assert.Equal(Places(come), Places(since.Added));
        }
    }

    [Fact]
    public void ReadAgainARecordIsGoneAndCome()
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
            .. Told("all", corpus.Records),
            .. Told("sources", corpus.Sources),
            .. Told("claims", corpus.Claims),
            .. Told("entities", corpus.Entities),
            .. Told("events", corpus.Events),
            .. Told("topics", corpus.Topics),
            .. Told("questions", corpus.Questions),
            .. Told("repeated", corpus.Repeated),
            .. Told("found", FrozenCase.Corpus.Records.Select(record => corpus.Find(record.Id)).OfType<Record>()),
            .. FrozenCase.Corpus.Records.SelectMany(record => Told($"to {record.Id}", corpus.References.To(record.Id))),
        ];

    private static IEnumerable<string> Told(string what, IEnumerable<Record> records) =>
        records.Select(record => $"{what}: {record.At.File}");

    private static IEnumerable<string> Places(IEnumerable<Record> records) =>
        records.Select(record => record.At.File).Order(StringComparer.Ordinal);
}
