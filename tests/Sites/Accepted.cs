using System.Text;

namespace Wiki.Tests.Sites;

/// <summary>Lines that a test expects, kept in a file beside it; with WIKI_ACCEPT=1 the file is rewritten.</summary>
internal static class Accepted
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("WIKI_ACCEPT") == "1";

    public static void Compare(string file, IReadOnlyList<string> lines)
    {
        if (Accepts)
            Write(file, lines);
        var expected = File.Exists(file) ? Split(File.ReadAllText(file)) : [];
        if (!expected.SequenceEqual(lines))
            Assert.Fail(
                $"{Path.GetRelativePath(Fixture.Folder, file)} differs ('-' expected, '+' found; "
                    + $"WIKI_ACCEPT=1 takes what was found):\n{Difference(expected, lines)}"
            );
    }

    private static void Write(string file, IReadOnlyList<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(
            file,
            string.Concat(lines.Select(line => line + "\n")),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
    }

    private static string[] Split(string text) => text.ReplaceLineEndings("\n").Split('\n')[..^1];

    /// <summary>The lines between the first and the last in which the two part.</summary>
    private static string Difference(string[] expected, IReadOnlyList<string> found)
    {
        var shorter = Math.Min(expected.Length, found.Count);
        var start = Enumerable.Range(0, shorter).TakeWhile(index => expected[index] == found[index]).Count();
        var end = Enumerable.Range(1, shorter - start).TakeWhile(index => expected[^index] == found[^index]).Count();
        return string.Join(
            '\n',
            [.. Between(expected).Select(line => $"- {line}"), .. Between(found).Select(line => $"+ {line}")]
        );

        IEnumerable<string> Between(IReadOnlyList<string> lines) => lines.Skip(start).SkipLast(end);
    }
}
