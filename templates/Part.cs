using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Wiki.Templates;

/// <summary>A component that is rendered once from its parameters, as pages are static files.</summary>
public abstract class Part : IComponent
{
    private RenderHandle _handle;

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Adds its frames to a tree; its parameters must be set.</summary>
    public void Build(RenderTreeBuilder tree) => BuildRenderTree(tree);

    /// <summary>Overridden by the code that the compiler generates for each template but <c>_Imports</c>.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
