using System.Globalization;
using Wiki.Limits;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>
/// The templates of a checkout: their styles and scripts are served as they lie on the disk, and changed templates,
/// which have to be compiled, are noticed.
/// </summary>
internal sealed class TemplateFolder
{
    private const string Assets = "assets";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly string _root;
    private readonly string _compiled;
    private string _shown;

    public TemplateFolder(string root)
    {
        _root = root;
        _compiled = Stamp(isAssets: false);
        _shown = Stamp(isAssets: true);
    }

    /// <summary>Whether the compiled templates are others than those on the disk.</summary>
    public bool IsStale { get; private set; }

    /// <summary>The folder of the checkout that the program was compiled in; null outside of one.</summary>
    /// <param name="program">The folder of the program.</param>
    public static TemplateFolder? Find(string program)
    {
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
        {
            var templates = Path.Combine(folder.FullName, "templates");
            if (File.Exists(Path.Combine(templates, "Wiki.Templates.csproj")))
                return new TemplateFolder(templates);
        }

        return null;
    }

    /// <summary>The styles and scripts as they are now, in the order of the compiled ones.</summary>
    public IReadOnlyList<PublishedAsset> Read() =>
    [
        .. Files(isAssets: true)
            .Select(file => (Name: Path.GetRelativePath(_root, file.FullName).Replace('\\', '/'), File: file))
            .OrderBy(asset => asset.Name, StringComparer.Ordinal)
            .Select(asset => PublishedAsset.Of(asset.Name, File.ReadAllBytes(asset.File.FullName))),
    ];

    /// <summary>Returns after the next change of a style, a script or a template.</summary>
    public async Task Next(CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(Interval, stop);
            try
            {
                var (shown, isStale) = (Stamp(isAssets: true), Stamp(isAssets: false) != _compiled);
                if (shown == _shown && isStale == IsStale)
                    continue;
                (_shown, IsStale) = (shown, isStale);
                return;
            }
            catch (Exception exception) when (IOFailure.Is(exception))
            {
                // An editor is writing the file; it is there at the next look.
            }
        }
    }

    private string Stamp(bool isAssets) =>
        string.Join('\n', Files(isAssets).Select(StampOf).Order(StringComparer.Ordinal));

    private static string StampOf(FileInfo file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}");

    /// <summary>The folders of the compiler are not entered, as this runs twice a second.</summary>
    private IEnumerable<FileInfo> Files(bool isAssets)
    {
        var root = new DirectoryInfo(_root);
        return isAssets
            ? FilesIn(new DirectoryInfo(Path.Combine(_root, Assets)))
                .Where(file => file.Extension is ".css" or ".js" or ".svg")
            : root.EnumerateDirectories()
                .Where(folder => folder.Name is not (Assets or "bin" or "obj"))
                .SelectMany(FilesIn)
                .Concat(root.EnumerateFiles())
                .Where(file => file.Extension is ".razor" or ".css" or ".cs");
    }

    private static IEnumerable<FileInfo> FilesIn(DirectoryInfo folder) =>
        folder.EnumerateFiles("*", WithinFolder.AllFolders);
}
