namespace Wiki.Benchmarks.Peers;

/// <summary>
/// Lays out a published site as what another generator reads: its own settings and templates, and every page as
/// Markdown.
/// </summary>
internal static class PeerFolder
{
    public static void Write(string peer, string site, string folder)
    {
        var settings = Path.Combine(AppContext.BaseDirectory, "Peers", peer);
        foreach (var file in Directory.EnumerateFiles(settings, "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine(folder, Path.GetRelativePath(settings, file)));
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(site, file);
            if (path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html")
                Put(Path.Combine(folder, "content", NameFor(peer, path)), MarkdownOf.Page(file));
        }
    }

    /// <summary>Hugo takes a file named index.md for a page that owns its whole folder.</summary>
    private static string NameFor(string peer, string path)
    {
        var name = Path.ChangeExtension(path, ".md");
        return peer == "hugo" && Path.GetFileName(name) == "index.md"
            ? Path.Combine(Path.GetDirectoryName(name)!, "_index.md")
            : name;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
