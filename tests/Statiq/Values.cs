// As in Statiq, which says nothing of null.
#nullable disable

using Statiq.Common;

namespace Wiki.Tests.Statiq;

/// <summary>Settings or metadata, whose keys ignore case.</summary>
internal class Values() : Dictionary<string, object>(StringComparer.OrdinalIgnoreCase), ISettings;

/// <summary>A document of the small engine.</summary>
internal sealed class EngineDocument(NormalizedPath source, NormalizedPath destination) : Values, IDocument
{
    public NormalizedPath Source => source;

    public NormalizedPath Destination => destination;

    public IContentProvider ContentProvider { get; init; } = new EngineContent([], "");
}

/// <summary>Content in memory.</summary>
internal sealed class EngineContent(byte[] bytes, string mediaType) : IContentProvider
{
    public string MediaType => mediaType;

    public Stream GetStream() => new MemoryStream(bytes);
}
