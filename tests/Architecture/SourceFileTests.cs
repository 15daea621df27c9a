using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Architecture;

public sealed partial class SourceFileTests
{
    private const int MostLines = 250;

    private const int MostColumns = 120;

    private const int MostColumnsOfTests = 140;

    [Fact]
    public void NoFileHasMoreThan250Lines()
    {
        // A style sheet is read by its sections, and is one request.
        var tooLong = Repository
            .Files(["src", "templates", "tests"], ".cs", ".razor", ".js")
            .Where(file => File.ReadLines(file).Count() > MostLines);
        Assert.Empty(tooLong.Select(Name));
    }

    [Fact]
    public void TestsOfManyInputsAreMarkedAsSuch()
    {
        var unmarked = Repository.Files(["tests"], ".cs")
            .Where(file => Path.GetFileName(file) is not "Property.cs" and not "SourceFileTests.cs")
            .Where(file => File.ReadAllText(file).Contains("Property.Inputs", StringComparison.Ordinal))
            .Where(file => !File.ReadAllText(file).Contains("[Trait(Property.Trait,", StringComparison.Ordinal));
        Assert.Empty(unmarked.Select(Name));
    }

    [Theory]
    [InlineData("src", MostColumns)]
    [InlineData("templates", MostColumns)]
    [InlineData("tests", MostColumnsOfTests)]
    public void NoLineIsTooLong(string folder, int columns)
    {
        var tooLong =
            from file in Repository.Files([folder], ".cs", ".razor")
            from line in File.ReadLines(file).Index()
            where line.Item.Length > columns
            select $"{Name(file)}:{line.Index + 1}";
        Assert.Empty(tooLong);
    }

    /// <summary>Formatting within lines is enforced by the compiler, as IDE0055; it does not look at their ends.</summary>
    [Fact]
    public void LinesEndAsTheEditorConfigSays() =>
        Assert.Empty(
            Repository
                .Files(["src", "templates", "tests"], ".cs", ".razor", ".css", ".js", ".mjs")
                .Where(file => !HasPlainLines(File.ReadAllBytes(file)))
                .Select(Name)
        );

    [Fact]
    public void EveryTypeSaysWhatItIs() =>
        Assert.Empty(
            Repository
                .Files(["src", "templates"], ".cs")
                .SelectMany(file => Silent(File.ReadAllLines(file)).Select(line => $"{Name(file)}: {line}"))
        );

    [Fact]
    public void NothingThatIsWrittenDependsOnTheClock()
    {
        var found =
            from file in Repository.Files(["src", "templates"], ".cs", ".razor")
            where Clock().IsMatch(File.ReadAllText(file))
            select Name(file);
        Assert.Empty(found);
    }

    [Fact]
    public void ContentIsReadAsStrictUtf8()
    {
        var found =
            from file in Repository.Files(["src"], ".cs")
            where ReadAsText().IsMatch(File.ReadAllText(file))
            select Name(file);
        Assert.Empty(found);
    }

    /// <summary>A pattern that is compiled ahead has the culture of the machine that compiles it.</summary>
    [Fact]
    public void PatternsIgnoreCaseInNoCulture()
    {
        var found =
            from file in Repository.Files(["src", "templates"], ".cs")
            from line in File.ReadLines(file)
            where line.Contains("RegexOptions.IgnoreCase", StringComparison.Ordinal)
            where !line.Contains("RegexOptions.CultureInvariant", StringComparison.Ordinal)
            select Name(file);
        Assert.Empty(found);
    }

    /// <summary>A sentence that is to be corrected is found in one folder.</summary>
    [Fact]
    public void SentencesForEditorsAreAmongTheProblems()
    {
        var found =
            from file in Repository.Files(["src/Wiki"], ".cs")
            where !Name(file).StartsWith("src/Wiki/Problems/", StringComparison.Ordinal)
            from match in Sentence().Matches(File.ReadAllText(file))
            select $"{Name(file)}: {match.Value}";
        Assert.Empty(found);
    }

    /// <summary>The compiler to machine code does not end over queries of PLINQ.</summary>
    [Fact]
    public void ParallelWorkDoesNotUsePlinq()
    {
        var found =
            from file in Repository.Files(["src"], ".cs")
            where File.ReadAllText(file).Contains("AsParallel(", StringComparison.Ordinal)
            select Name(file);
        Assert.Empty(found);
    }

    [Fact]
    public void EverySuppressionSaysWhyOnItsLine()
    {
        var found =
            from file in Repository.Files(["src", "templates", "tests"], ".cs", ".razor")
            from line in File.ReadLines(file)
            where Suppression().IsMatch(line) && !line.Contains("//", StringComparison.Ordinal)
            select $"{Name(file)}: {line}";
        Assert.Empty(found);
    }

    /// <summary>Types at the margin with no sentence above them, attributes and pragmas left out.</summary>
    private static IEnumerable<string> Silent(string[] lines) =>
        from index in Enumerable.Range(0, lines.Length)
        where Declaration().IsMatch(lines[index])
        where
            lines.Take(index).LastOrDefault(line => line.Length == 0 || line[0] is not ('[' or '#' or ' ' or ')'))
                is not { } above
            || !above.StartsWith("///", StringComparison.Ordinal)
        select lines[index];

    /// <summary>No mark of the byte order, no carriage return, and one line feed at the end.</summary>
    private static bool HasPlainLines(byte[] text) =>
        text is [not 0xEF, .., not (byte)'\n', (byte)'\n'] && !text.Contains((byte)'\r');

    private static string Name(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex(
        @"\A(public|internal) [\w ]*\b(class|record|struct|enum|interface|delegate)\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"File\.(ReadAllText|ReadAllLines|ReadLines|OpenText)", RegexOptions.ExplicitCapture)]
    private static partial Regex ReadAsText();

    [GeneratedRegex(
        @"\b(Failed|NotRead|Refused|NotPossible|Done|WriteLine)\(\s*\$?@?""[^""]*",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\A\s*(#pragma warning disable|\[(\w+: )?SuppressMessage)", RegexOptions.ExplicitCapture)]
    private static partial Regex Suppression();
}
