using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Architecture;

/// <summary>
/// A folder can be read without what uses it: no path of references leads from a folder through others, or through the
/// files beside it, back to itself.
/// </summary>
public sealed partial class FolderCircleTests
{
    [Theory]
    [InlineData("src/Wiki", 2)]
    [InlineData("src/Wiki.Pages", 1)]
    [InlineData("src/Wiki.Statiq", 1)]
    public void NoFolderLeadsBackToItself(string project, int depth)
    {
        var files = Repository.Files([project], ".cs").Select(file => SourceFile.Read(file, project, depth)).ToList();
        var used = Uses(files);
        Assert.Contains(used, node => node.Key.EndsWith('/') && node.Any());
        var circles = used.Select(node => node.Key).Where(node => node.EndsWith('/') && Reaches(node, used)).ToList();
        Assert.Empty(circles);
    }

    [Theory]
    [InlineData("new Excerpt(claim)", true)]
    [InlineData("Excerpt.Of(claim)", true)]
    [InlineData("IReadOnlyList<Excerpt> found", true)]
    [InlineData("page.Excerpt", false)]
    [InlineData("Excerpt(claim)", false)]
    [InlineData("\"Excerpt\"", false)]
    [InlineData("// Excerpt", false)]
    public void NamesOfTypesAreFoundInCode(string code, bool isFound) =>
        Assert.Equal(isFound, SourceFile.TypeNames(code).Contains("Excerpt"));

    private static ILookup<string, string> Uses(List<SourceFile> files)
    {
        var types = files.SelectMany(file => file.Types.Select(type => (Type: type, File: file)))
            .ToLookup(declared => declared.Type, declared => declared.File, StringComparer.Ordinal);
        var uses =
            from file in files
            from name in file.Names
            from other in types[name]
            where other.Node != file.Node && file.Sees(other)
            select (file.Node, Other: other.Node);
        return uses.Distinct().ToLookup(use => use.Node, use => use.Other, StringComparer.Ordinal);
    }

    private static bool Reaches(string node, ILookup<string, string> used)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(used[node]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var other in seen.Add(next) ? used[next] : [])
                waiting.Enqueue(other);
        }

        return seen.Contains(node);
    }

    /// <param name="Node">The folder that the file belongs to, or the file itself where it lies beside folders.</param>
    private sealed partial record SourceFile(
        string Node, string Namespace, IReadOnlyList<string> Types, IReadOnlySet<string> Names, IReadOnlySet<string> Usings)
    {
        public static SourceFile Read(string path, string project, int depth)
        {
            var (parts, text) = (Path.GetRelativePath(Repository.At(project), path).Split('/'), File.ReadAllText(path));
            return new SourceFile(
                parts.Length > depth ? string.Join('/', parts.Take(depth)) + "/" : string.Join('/', parts),
                Namespaces().Match(text).Groups[1].Value,
                [.. Declarations().Matches(text).Select(match => match.Groups[1].Value)],
                TypeNames(text),
                UsedNamespaces().Matches(text).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal)
            );
        }

        public static HashSet<string> TypeNames(string text) =>
            Name().Matches(Silent().Replace(text, "")).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        /// <summary>Whether the types of another file are in scope.</summary>
        public bool Sees(SourceFile other) =>
            $"{Namespace}.".StartsWith($"{other.Namespace}.", StringComparison.Ordinal) || Usings.Contains(other.Namespace);

        [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
        private static partial Regex Namespaces();

        [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
        private static partial Regex UsedNamespaces();

        [GeneratedRegex(
            @"^(?:public|internal) [\w ]*\b(?:class|record struct|record|struct|enum|interface) (\w+)",
            RegexOptions.Multiline)]
        private static partial Regex Declarations();

        [GeneratedRegex("//.*|\"(\\\\.|[^\"\\\\])*\"")]
        private static partial Regex Silent();

        /// <summary>A name behind a full stop, or of a method that is called, names no type of its file.</summary>
        [GeneratedRegex(@"(?<=\bnew )[A-Z]\w+|(?<![.\w])[A-Z]\w+\b(?!\()")]
        private static partial Regex Name();
    }
}
