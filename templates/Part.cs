using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Wiki.Templates;

/// <summary>A component that is rendered once, from its parameters alone: pages are files, and nothing on them is updated.</summary>
public abstract class Part : IComponent
{
    private RenderHandle _place;

    public void Attach(RenderHandle renderHandle) => _place = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _place.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Adds what it shows to a tree, once its parameters are set.</summary>
    public void Build(RenderTreeBuilder tree) => BuildRenderTree(tree);

    /// <summary>What the compiler makes of a template; it makes nothing of the shared directives.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
