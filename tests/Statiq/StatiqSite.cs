using Statiq.App;
using Statiq.Common;
using Statiq.Web;
using Wiki.Statiq;
using Xunit;

namespace Wiki.Tests.Statiq;

/// <summary>A site whose host is Statiq, with the wiki of a content folder.</summary>
internal sealed class StatiqSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StatiqSite(string content) => Content = content;

    public string Content { get; set; }

    public string Output => _folder.At("output");

    /// <summary>The folder of the wiki in the output.</summary>
    public string? Folder { get; init; }

    public string At(string path) => _folder.At(path);

    public string Write(string path, string text) => _folder.Write(path, text);

    /// <summary>The paths in the output folder, each with its hash.</summary>
    public IReadOnlyList<string> Written() => Directory.Exists(Output) ? Fingerprint.Of(Output) : [];

    /// <summary>An engine that has not run yet, as after a start of the program.</summary>
    public SmallEngine Start(Action<Bootstrapper>? configure = null)
    {
        var site = Bootstrapper.Factory.CreateWeb([]).AddWiki().AddSetting(WikiKeys.Content, Content);
        if (Folder is not null)
            site.AddSetting(WikiKeys.Folder, Folder);
        configure?.Invoke(site);
        return new SmallEngine(site, _folder.Root);
    }

    /// <summary>Runs the pipelines once in a new engine; all of its messages.</summary>
    public async Task<IReadOnlyList<string>> Run()
    {
        using var engine = Start();
        await engine.Run(TestContext.Current.CancellationToken);
        return engine.Messages;
    }

    public void Dispose() => _folder.Dispose();
}
