using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;
using Record = Wiki.Model.Records.Record;

namespace Wiki.Tests.Content;

public sealed partial class NothingOfTheCaseIsInTheCodeTests
{
    private const int ShortestTelling = 6;

    [Fact]
    public void NoIdOrNameOfTheContentStandsInTheCode()
    {
        var names = Names().Except(OwnWords(), StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.InRange(names.Count, 100, int.MaxValue);
        var found = Repository.Files(["src", "templates"], ".cs", ".razor", ".css", ".js").SelectMany(file => Found(file, names)).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>Ids, names and titles; short ones without a hyphen can be anything.</summary>
    private static IEnumerable<string> Names() =>
        from record in Shipped.Corpus.Records
        from name in Aliases(record).Append(record.Id).Append(record.Name)
        where name.Length >= ShortestTelling || name.Contains('-', StringComparison.Ordinal)
        select name;

    /// <summary>
    /// A topic may be called by a word of a vocabulary, as one on attribution is; the word is the wiki's own then.
    /// </summary>
    private static IEnumerable<string> OwnWords() =>
        from type in typeof(TermAttribute).Assembly.GetTypes()
        from field in type.GetFields()
        from term in field.GetCustomAttributes<TermAttribute>()
        select term.Word;

    private static IEnumerable<string> Aliases(Record record) => record is Entity entity ? entity.Aliases.Select(alias => alias.Name.Value) : [];

    private static IEnumerable<string> Found(string file, HashSet<string> names)
    {
        var text = File.ReadAllText(file);
        var ids = Id().Matches(text).Select(match => match.Value).Where(names.Contains);
        var phrases = names.Where(name => name.Contains(' ', StringComparison.Ordinal) && text.Contains(name, StringComparison.OrdinalIgnoreCase));
        return ids.Concat(phrases).Distinct().Select(name => $"{Path.GetRelativePath(Repository.Root, file)}: {name}");
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
