using Wiki.Benchmarks.Peers;

namespace Wiki.Benchmarks.Runs;

/// <summary>A program that makes the pages, the folder it runs in, and what it writes there.</summary>
internal sealed record Contestant(string Name, string Folder, string Output, params string[] Command)
{
    /// <summary>The generators that take minutes over more are not run with more.</summary>
    private const int MostClaimsOfTheSlow = 1_000;

    /// <summary>Hugo used 2.0 GB for 10,000 claims, and would need ten times that for ten times as many.</summary>
    private const int MostClaimsOfHugo = 10_000;

    public static Contestant Ours(string folder, string program) =>
        new("this wiki", folder, "site", program, "build", "--verbose");

    /// <summary>
    /// What stands on this machine, over the pages that our own run has left; the copy is the floor under all.
    /// </summary>
    public static IEnumerable<Contestant> Others(Contestant ours, int claims, string? eleventy)
    {
        var site = Path.Combine(ours.Folder, ours.Output);
        if (Has("hugo") && claims <= MostClaimsOfHugo)
            yield return Peer("hugo", site, "hugo", "--quiet", "--destination", "public");
        if (eleventy is not null && claims <= MostClaimsOfTheSlow)
            yield return Peer("eleventy", site, "node", eleventy, "--quiet", "--config=eleventy.config.mjs");
        if (Has("mkdocs") && claims <= MostClaimsOfTheSlow)
            yield return Peer("mkdocs", site, "mkdocs", "build", "--quiet");
        yield return new Contestant("bare copy", ours.Folder, "copied", "cp", "-r", "site", "copied");
    }

    public Measured Run()
    {
        var output = Path.Combine(Folder, Output);
        if (Directory.Exists(output))
            Directory.Delete(output, recursive: true);
        return Measured.Run(Folder, Command);
    }

    public IReadOnlyList<FileInfo> Written() =>
        new DirectoryInfo(Path.Combine(Folder, Output)).GetFiles("*", SearchOption.AllDirectories);

    private static Contestant Peer(string name, string site, params string[] command)
    {
        var folder = Path.Combine(Path.GetDirectoryName(site)!, name);
        PeerFolder.Write(name, site, folder);
        return new Contestant(name, folder, "public", command);
    }

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
