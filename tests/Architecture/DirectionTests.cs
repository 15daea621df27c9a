using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Architecture;

public sealed partial class DirectionTests
{
    [Fact]
    public void ModelReferencesNoPackage()
    {
        Assert.All(
            References(typeof(Corpus).Assembly),
            name => Assert.StartsWith("System.", name, StringComparison.Ordinal)
        );
        Assert.Empty(Named("src/Wiki.Model/Wiki.Model.csproj", "Reference"));
    }

    [Fact]
    public void TheModelReadsAndWritesNothing()
    {
        var found =
            from file in Repository.Files(["src/Wiki.Model"], ".cs")
            from match in Outside().Matches(File.ReadAllText(file))
            select $"{Path.GetFileName(file)}: {match.Value}";
        Assert.Empty(found);
    }

    [Fact]
    public void TemplatesReferenceViewRecordsOnly()
    {
        var ours = References(typeof(Templates.Asset).Assembly)
            .Where(name =>
                !name.StartsWith("System.", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
            );
        Assert.Equal(["Wiki.Pages"], ours);
        Assert.Equal(
            ["../src/Wiki.Pages/Wiki.Pages.csproj", "Microsoft.AspNetCore.App"],
            Named("templates/Wiki.Templates.csproj", "Reference").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void OnlyOneTemplateWritesWithoutEncoding()
    {
        var found =
            from file in Repository.Files(["templates"], ".razor", ".cs")
            where
                File.ReadAllText(file) is var text
                && (
                    text.Contains("MarkupString", StringComparison.Ordinal)
                    || text.Contains("AddMarkupContent", StringComparison.Ordinal)
                )
            select Path.GetFileName(file);
        Assert.Equal(["VerbatimElement.cs"], found);
    }

    [Fact]
    public void ProgramCarriesNothingOfStatiq() =>
        Assert.DoesNotContain(
            References(typeof(Wiki.Build.SiteBuild).Assembly),
            name => name.Contains("Statiq", StringComparison.Ordinal)
        );

    [Fact]
    public void SecondHostIsASmallAdapter() =>
        Assert.InRange(
            Repository.Files(["src/Wiki.Statiq"], ".cs", ".csproj").Sum(file => File.ReadLines(file).Count()),
            1,
            299
        );

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<string> Named(string project, string element) =>
        Include()
            .Matches(File.ReadAllText(Repository.At(project)))
            .Where(match => match.Groups["element"].Value.EndsWith(element, StringComparison.Ordinal))
            .Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"<(?<element>\w+) Include=""(?<name>[^""]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Include();

    [GeneratedRegex(
        @"System\.IO|System\.Net|\bFile\.(Read|Write|Open|Exists)|\bDirectory\.|\bConsole\."
            + @"|\bEnvironment\.|\bHttpClient\b|DateTime\.(Now|UtcNow)|DateTimeOffset\."
            + @"|Stopwatch|new Random|Guid\.NewGuid|\bProcess\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Outside();
}
