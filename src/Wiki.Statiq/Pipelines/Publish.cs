using Statiq.Common;
using Statiq.Core;

namespace Wiki.Statiq.Pipelines;

/// <summary>
/// Writes the files of the site to Statiq's output folder, where its preview and its deployments look for them.
/// </summary>
public sealed class Publish : Pipeline
{
    public Publish()
    {
        Dependencies.Add(nameof(Render));
        ProcessModules = new ModuleList { new ReplaceDocuments(nameof(Render)) };
        OutputModules = new ModuleList { new WriteFiles().IgnoreEmptyContent(false) };
    }
}
