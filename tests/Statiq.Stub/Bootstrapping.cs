using Microsoft.Extensions.DependencyInjection;
using Statiq.App;

namespace Statiq.Common
{
    /// <summary>Collects what a site is made of; the stub keeps all of it, for an engine of the tests.</summary>
    public interface IBootstrapper
    {
        List<Type> Pipelines { get; }

        List<Type> Analyzers { get; }

        List<Action<ISettings>> Settings { get; }

        List<Action<IServiceCollection>> Services { get; }

        List<Action<IEngine>> Engines { get; }
    }

    /// <summary>Adds to what a site is made of.</summary>
    public static class BootstrapperCommonExtensions
    {
        public static T AddPipeline<T>(this T bootstrapper, Type pipelineType)
            where T : IBootstrapper => bootstrapper.With(bootstrapper.Pipelines, pipelineType);

        public static T AddSetting<T>(this T bootstrapper, string key, object value)
            where T : IBootstrapper => bootstrapper.With(bootstrapper.Settings, settings => settings[key] = value);

        public static T AddSettingIfNonExisting<T>(this T bootstrapper, string key, object value)
            where T : IBootstrapper => bootstrapper.With(bootstrapper.Settings, settings => settings.TryAdd(key, value));

        public static T ConfigureServices<T>(this T bootstrapper, Action<IServiceCollection> action)
            where T : IBootstrapper => bootstrapper.With(bootstrapper.Services, action);

        public static T ConfigureEngine<T>(this T bootstrapper, Action<IEngine> action)
            where T : IBootstrapper => bootstrapper.With(bootstrapper.Engines, action);

        internal static T With<T, TItem>(this T bootstrapper, List<TItem> list, TItem item)
        {
            list.Add(item);
            return bootstrapper;
        }
    }
}

namespace Statiq.App
{
    using Statiq.Common;

    /// <summary>Adds analyzers to what a site is made of.</summary>
    public static class BootstrapperAnalyzerExtensions
    {
        public static T AddAnalyzer<T>(this T bootstrapper, Type analyzerType)
            where T : IBootstrapper => bootstrapper.With(bootstrapper.Analyzers, analyzerType);
    }

    /// <summary>Makes a bootstrapper.</summary>
    public sealed class BootstrapperFactory;

    /// <summary>Collects what a site is made of.</summary>
    public sealed class Bootstrapper : IBootstrapper
    {
        public static readonly BootstrapperFactory Factory = new();

        public List<Type> Pipelines { get; } = [];

        public List<Type> Analyzers { get; } = [];

        public List<Action<ISettings>> Settings { get; } = [];

        public List<Action<IServiceCollection>> Services { get; } = [];

        public List<Action<IEngine>> Engines { get; } = [];

        public Task<int> RunAsync() =>
            throw new NotSupportedException("This is a stub of Statiq; build with -p:StatiqPackages=true to run Statiq itself.");
    }
}

namespace Statiq.Web
{
    /// <summary>Makes a bootstrapper of Statiq.Web.</summary>
    public static class BootstrapperFactoryExtensions
    {
        public static Bootstrapper CreateWeb(this BootstrapperFactory factory, string[] args) =>
            factory is not null && args is not null ? new Bootstrapper() : throw new ArgumentNullException(nameof(factory));
    }
}
