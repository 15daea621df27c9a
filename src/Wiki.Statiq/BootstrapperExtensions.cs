using Microsoft.Extensions.DependencyInjection;
using Statiq.App;
using Wiki.Statiq.Analyzers;
using Wiki.Statiq.Pipelines;

namespace Wiki.Statiq;

/// <summary>Adds the wiki to a site that is built with Statiq.</summary>
public static class BootstrapperExtensions
{
    // Settings of Statiq.Web, which a site with the framework alone does without.
    private const string Sitemap = "GenerateSitemap";
    private const string WatchedPaths = "WatchPaths";

    /// <summary>Adds the pipelines and analyzers of the wiki; <see cref="WikiKeys"/> has its settings.</summary>
    public static TBootstrapper AddWiki<TBootstrapper>(this TBootstrapper bootstrapper)
        where TBootstrapper : IBootstrapper => bootstrapper
            .AddPipeline(typeof(WikiRead))
            .AddPipeline(typeof(WikiCheck))
            .AddPipeline(typeof(WikiRender))
            .AddPipeline(typeof(WikiPublish))
            .AddAnalyzer(typeof(ContentErrors))
            .AddAnalyzer(typeof(ContentWarnings))
            .ConfigureServices(services => services.AddSingleton<IFileCleaner>(Cleaner))
            .ConfigureEngine(Configure);

    private static SiteCleaner Cleaner(IServiceProvider services) => new(
        services.GetRequiredService<IReadOnlySettings>(),
        services.GetRequiredService<IReadOnlyFileSystem>(),
        services.GetRequiredService<ILogger<SiteCleaner>>());

    /// <summary>Runs after the command line was read, so that its settings are respected.</summary>
    private static void Configure(IEngine engine)
    {
        var watched = engine.Settings.GetList<NormalizedPath>(WatchedPaths, []);
        engine.Settings[WatchedPaths] = watched.Append(WikiKeys.ContentOf(engine.Settings)).ToArray();
        // At the root of the output, both would write 'sitemap.xml'.
        if (WikiKeys.FolderOf(engine.Settings).FullPath.Length == 0)
            engine.Settings[Sitemap] = false;
    }
}
