using Xunit;

namespace Wiki.Tests.Preview;

/// <summary>One preview for all tests of a class, none of which changes its content.</summary>
public sealed class PreviewFixture : IAsyncLifetime
{
    public RunningPreview Preview { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Preview = await RunningPreview.Start();

    public ValueTask DisposeAsync() => Preview.DisposeAsync();
}
