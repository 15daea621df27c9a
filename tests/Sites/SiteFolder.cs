using Wiki.Checking;
using Wiki.Model;
using Wiki.Reading;

namespace Wiki.Tests.Sites;

/// <summary>A content folder of layers laid one over the other, in a place of its own that is gone after the test.</summary>
internal sealed class SiteFolder : IDisposable
{
    private const string Deleted = ".deleted";

    private readonly string _root = Directory.CreateTempSubdirectory("wiki-site-").FullName;

    private SiteFolder() => Directory.CreateDirectory(Content);

    public string Content => Path.Combine(_root, "content");

    public string Output => Path.Combine(_root, "site");

    /// <summary>The lighthouse with further layers over it.</summary>
    public static SiteFolder Of(params string[] layers)
    {
        var site = new SiteFolder();
        foreach (var layer in layers.Prepend(Path.Combine(Fixture.Lighthouse, "content")))
            site.Lay(layer);
        return site;
    }

    public string At(string path) => Path.Combine(Content, path);

    /// <summary>Every problem as the program prints it, from the folder that holds the content.</summary>
    public IReadOnlyList<string> Check() => Lines(SiteBuild.Check(Content).Problems);

    /// <summary>The problems of the content, which every fixture is about, without a page made of it.</summary>
    public IReadOnlyList<string> CheckContent() => Lines(ContentCheck.Of(ContentReader.Read(Content)).Problems);

    public IReadOnlyList<string> Build() => Lines(SiteBuild.Build(Content, Output).Problems);

    /// <summary>What stands beside the content, each file with its bytes.</summary>
    public IReadOnlyList<string> Written() =>
        [.. Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(_root, file), Bytes: Convert.ToHexString(File.ReadAllBytes(file))))
            .Where(file => !file.Path.StartsWith("content", StringComparison.Ordinal))
            .Select(file => $"{file.Path} {file.Bytes}").Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string[] Lines(IEnumerable<Problem> problems) =>
        [.. problems.Select(problem => problem.ToString().Replace(Content.Replace('\\', '/'), "content", StringComparison.Ordinal))];

    /// <summary>A file takes the place of the one with its path; an empty 'x.deleted' takes 'x' away.</summary>
    private void Lay(string layer)
    {
        foreach (var file in Directory.EnumerateFiles(layer, "*", SearchOption.AllDirectories))
        {
            var target = At(Path.GetRelativePath(layer, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (target.EndsWith(Deleted, StringComparison.Ordinal))
                File.Delete(target[..^Deleted.Length]);
            else
                File.Copy(file, target, overwrite: true);
        }
    }
}
