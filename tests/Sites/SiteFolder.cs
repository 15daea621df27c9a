using Wiki.Build;
using Wiki.Checking;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Files;

namespace Wiki.Tests.Sites;

/// <summary>
/// A content folder of layers laid one over the other, in a place of its own that is deleted after the test.
/// </summary>
internal sealed class SiteFolder : IDisposable
{
    private const string Deleted = ".deleted";

    private static readonly DateOnly Today = new(2026, 1, 1);

    private static readonly string Lighthouse = Path.Combine(Fixture.Lighthouse, "content");

    private readonly TemporaryFolder _folder = new();

    private readonly FileCache _readings = new();

    private readonly IncrementalCheck _check = new();

    private SiteFolder() => Directory.CreateDirectory(Content);

    public string Root => _folder.Root;

    public string Content => Path.Combine(Root, "content");

    public string Output => Path.Combine(Root, "site");

    /// <summary>The lighthouse.</summary>
    public static SiteFolder Of()
    {
        var site = new SiteFolder();
        site.Lay(Lighthouse);
        return site;
    }

    /// <summary>Lays one more layer over it, until that is disposed of; what was built goes with it.</summary>
    public IDisposable With(string layer)
    {
        Lay(layer);
        return new Overlay(() => Lift(layer));
    }

    public string At(string path) => Path.Combine(Content, path);

    /// <summary>Every problem as the program prints it, from the folder that contains the content.</summary>
    public IReadOnlyList<string> Check() => Lines(BuiltSite.Of(Content).Problems);

    /// <summary>The problems of the content, checked as the preview checks it after an edit.</summary>
    public IReadOnlyList<string> CheckEdit() =>
        Lines(ContentCheck.Of(ContentReader.Read(Content, Readings()) with { Today = Today }, _check).Problems);

    /// <summary>Without the warning that no one can publish the lighthouse at its address.</summary>
    public IReadOnlyList<string> Build() =>
        Lines(
            SiteBuild
                .Build(Content, Output, new BuildProgress(), Today, Readings())
                .Problems.Where(problem => problem.Code != Codes.PlaceholderAddress)
        );

    public bool HasWritten =>
        Directory.EnumerateFileSystemEntries(Root).Any(path => Path.GetFileName(path) != "content");

    /// <summary>What stands beside the content, each file with its bytes.</summary>
    public IReadOnlyList<string> Written() =>
        [
            .. Directory
                .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
                .Select(file =>
                    (Path: Path.GetRelativePath(Root, file), Bytes: Convert.ToHexString(File.ReadAllBytes(file)))
                )
                .Where(file => !file.Path.StartsWith("content", StringComparison.Ordinal))
                .Select(file => $"{file.Path} {file.Bytes}")
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _folder.Dispose();

    /// <summary>Files with the bytes of the last reading are not parsed again: those are all but one or two.</summary>
    private FileCache Readings()
    {
        _readings.InvalidateAll();
        return _readings;
    }

    private string[] Lines(IEnumerable<Problem> problems) =>
        [
            .. problems.Select(problem =>
                problem.ToString().Replace(Content.Replace('\\', '/'), "content", StringComparison.Ordinal)
            ),
        ];

    /// <summary>A file takes the place of the one with its path; an empty 'x.deleted' takes 'x' away.</summary>
    private void Lay(string layer)
    {
        foreach (var path in Paths(layer))
        {
            if (path.EndsWith(Deleted, StringComparison.Ordinal))
                File.Delete(At(path[..^Deleted.Length]));
            else
                Copy(layer, path);
        }
    }

    /// <summary>
    /// Every file that a layer touched is that of the lighthouse again, or deleted with the folders that only it was in.
    /// </summary>
    private void Lift(string layer)
    {
        foreach (
            var path in Paths(layer)
                .Select(path => path.EndsWith(Deleted, StringComparison.Ordinal) ? path[..^Deleted.Length] : path)
        )
        {
            if (File.Exists(Path.Combine(Lighthouse, path)))
                Copy(Lighthouse, path);
            else
                Remove(At(path));
        }

        foreach (
            var made in new DirectoryInfo(Root).EnumerateFileSystemInfos().Where(made => made.FullName != Content)
        )
            (made is DirectoryInfo folder ? () => folder.Delete(recursive: true) : (Action)made.Delete)();
    }

    private void Copy(string layer, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.Copy(Path.Combine(layer, path), At(path), overwrite: true);
    }

    private static void Remove(string path)
    {
        File.Delete(path);
        for (
            var folder = Path.GetDirectoryName(path)!;
            !Directory.EnumerateFileSystemEntries(folder).Any();
            folder = Path.GetDirectoryName(folder)!
        )
            Directory.Delete(folder);
    }

    private static IEnumerable<string> Paths(string layer) =>
        Directory
            .EnumerateFiles(layer, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(layer, file));

    private sealed class Overlay(Action lift) : IDisposable
    {
        public void Dispose() => lift();
    }
}
