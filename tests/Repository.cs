namespace Wiki.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The content that the program ships with.</summary>
    public static string Content => At("content");

    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>The source files under some of its folders, without what the compiler leaves there.</summary>
    public static IEnumerable<string> Files(IEnumerable<string> folders, params string[] endings) =>
        from folder in folders
        from file in Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
        where endings.Contains(Path.GetExtension(file)) && !IsCompiled(Path.GetRelativePath(Root, file))
        select file;

    private static bool IsCompiled(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");

    private static string Find(string folder)
    {
        // A work tree of git has a file where a clone has a folder.
        while (!Path.Exists(Path.Combine(folder, ".git")) && !File.Exists(Path.Combine(folder, "build.cake")))
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
