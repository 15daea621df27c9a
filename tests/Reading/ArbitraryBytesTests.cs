using Wiki.Checking;
using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Records;
using Wiki.Tests.Sites;
using Xunit;
using Record = Wiki.Model.Records.Record;

namespace Wiki.Tests.Reading;

[Trait(Property.Trait, Property.MadeUp)]
public sealed class ArbitraryBytesTests
{
    private static readonly Lazy<Corpus> Lighthouse = new(() =>
        ContentReader.Read(Path.Combine(Fixture.Lighthouse, "content")).Corpus!
    );

    [Fact]
    public void AnyBytesAreReadOrReported()
    {
        var (read, refused) = (0, 0);
        Property.ForAll(
            Mutation.OfFiles,
            Property.Inputs,
            mutated =>
            {
                var (whole, problems) = Read(mutated);
                _ = whole is null ? refused++ : read++;
                Assert.True(whole is not null || problems.Count > 0, "the file is left out and no problem is reported");
                foreach (var problem in problems)
                {
                    var isPlaced = problem.At is { Line: >= 1, Column: >= 1 };
                    Assert.True(isPlaced && problem.Sentence.Length > 0, problem.ToString());
                }
            }
        );
        // Where all were refused, or none, this would prove little.
        Assert.True(Math.Min(read, refused) > Property.Inputs / 20, $"{read} were read and {refused} refused");
    }

    [Fact]
    public void TheSameBytesGiveTheSameProblems() =>
        Property.ForAll(
            Mutation.OfFiles,
            Property.Inputs / 20,
            mutated => Assert.Equal(Read(mutated).Problems, Read(mutated).Problems)
        );

    [Fact]
    public void NoRuleThrowsOnReadableRecords()
    {
        var (readable, problems) = (0, new List<Problem>());
        Property.ForAll(
            Mutation.OfFiles,
            Property.Inputs / 40,
            mutated =>
            {
                if (Read(mutated).Whole is not Record record)
                    return;
                readable++;
                var others = Lighthouse.Value.Records.Where(other => other.Id != record.Id);
                var changed = new Corpus(Lighthouse.Value.Site, [.. others, record]);
                problems.AddRange(Policy.Check(changed, new HashSet<string>()).Problems);
            }
        );
        Assert.True(readable > Property.Inputs / 2000, $"{readable} records could be read");
        Assert.All(problems, problem => Assert.NotEmpty(problem.Sentence));
    }

    /// <summary>The record or the site where no error was reported.</summary>
    private static (object? Whole, List<Problem> Problems) Read((int File, IReadOnlyList<Mutation> Changes) mutated)
    {
        var (kind, name, _) = Mutation.Files[mutated.File];
        var problems = new List<Problem>();
        if (FileBytes.Decode(name, Mutation.Apply(mutated), problems) is not { } file)
            return (null, problems);
        object? read = kind is { } known
            ? RecordReader.Read(known, file, name, problems)
            : RecordReader.ReadSite(file, problems);
        return (problems.Exists(problem => problem.IsError) ? null : read, problems);
    }
}
