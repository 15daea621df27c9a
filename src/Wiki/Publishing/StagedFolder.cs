using System.Collections.Concurrent;
using Wiki.Output;

namespace Wiki.Publishing;

/// <summary>The folder in which a site is written file by file before anybody sees it.</summary>
internal sealed class StagedFolder(string root)
{
    private readonly ConcurrentDictionary<string, DirectoryInfo> _folders = new(StringComparer.Ordinal);

    /// <summary>Writes a file; several at a time are no hindrance to each other.</summary>
    public void Write(SiteFile file)
    {
        var target = Target(file);
        _folders.GetOrAdd(Path.GetDirectoryName(target)!, Directory.CreateDirectory);
        using var output = File.Create(target);
        file.WriteTo(output);
    }

    /// <summary>The place of a file, which lies within the root whatever its path says.</summary>
    private string Target(SiteFile file)
    {
        var target = Path.GetFullPath(Path.Combine(root, file.Path));
        return target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? target : throw new InvalidOperationException($"The file '{file.Path}' would lie outside the site.");
    }
}
