using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;
using Record = Wiki.Model.Records.Record;

namespace Wiki.Tests.Content;

/// <summary>Nothing of a case is in the code: no id, name or title of a record.</summary>
public sealed partial class NamesInCodeTests
{
    private const int ShortestName = 6;

    [Fact]
    public void CodeContainsNoFrozenCaseName()
    {
        var names = Names(FrozenCase.Corpus).Where(name => name.Length >= ShortestName || Words(name) > 1).ToList();
        Assert.InRange(names.Count, 100, int.MaxValue);
        AssertAbsent(names);
    }

    /// <summary>A record may be called by words of the code, such as 'the source', but not by three of them.</summary>
    [Fact]
    public void CodeContainsNoShippedContentName()
    {
        var names = Names(Shipped.Corpus).Where(name => Words(name) > 2).ToList();
        Assert.NotEmpty(names);
        AssertAbsent(names);
    }

    private static void AssertAbsent(IEnumerable<string> names)
    {
        var absent = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        absent.ExceptWith(OwnWords());
        var files = Repository.Files(["src", "templates"], ".cs", ".razor", ".css", ".js").ToList();
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => Found(file, absent)));
    }

    /// <summary>Ids, names, titles and aliases.</summary>
    private static IEnumerable<string> Names(Corpus corpus) =>
        corpus.Records.SelectMany(record => Aliases(record).Append(record.Id).Append(record.Name));

    private static int Words(string name) => name.Split(' ', '-').Length;

    /// <summary>A topic may be called by a word of a vocabulary, as one on attribution is.</summary>
    private static IEnumerable<string> OwnWords() =>
        from type in typeof(TermAttribute).Assembly.GetTypes()
        from field in type.GetFields()
        from term in field.GetCustomAttributes<TermAttribute>()
        select term.Word;

    private static IEnumerable<string> Aliases(Record record) =>
        record is Entity entity ? entity.Aliases.Select(alias => alias.Name.Value) : [];

    private static IEnumerable<string> Found(string file, HashSet<string> names)
    {
        var text = File.ReadAllText(file);
        var ids = Id().Matches(text).Select(match => match.Value).Where(names.Contains);
        var phrases = names
            .Where(name => name.Contains(' ', StringComparison.Ordinal))
            .Where(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
        return ids.Concat(phrases).Distinct().Select(name => $"{Path.GetRelativePath(Repository.Root, file)}: {name}");
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
