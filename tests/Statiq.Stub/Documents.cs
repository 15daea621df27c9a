namespace Statiq.Common;

/// <summary>Content with its type.</summary>
public interface IContentProvider
{
    string MediaType { get; }

    Stream GetStream();
}

/// <summary>A document, which is never changed.</summary>
public interface IDocument : IMetadata
{
    NormalizedPath Source { get; }

    NormalizedPath Destination { get; }

    IContentProvider ContentProvider { get; }
}

/// <summary>Makes documents.</summary>
public interface IDocumentFactory
{
    IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null
    );
}

/// <summary>Makes documents of some of their parts.</summary>
public static class DocumentFactoryExtensions
{
    public static IDocument CreateDocument(
        this IDocumentFactory factory,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider contentProvider = null
    ) => factory.CreateDocument(source, destination, null, contentProvider);

    public static IDocument CreateDocument(
        this IDocumentFactory factory,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null
    ) => factory.CreateDocument(null, null, items, contentProvider);
}

/// <summary>A list of documents.</summary>
public sealed class DocumentList<TDocument>(IEnumerable<TDocument> documents) : List<TDocument>(documents)
    where TDocument : IDocument;

/// <summary>What pipelines have left so far.</summary>
public interface IPipelineOutputs
{
    DocumentList<IDocument> FromPipeline(string pipelineName);
}

/// <summary>The types of content.</summary>
public static class MediaTypes
{
    private static readonly Dictionary<string, string> Known = new()
    {
        [".html"] = "text/html",
        [".css"] = "text/css",
        [".js"] = "application/javascript",
        [".json"] = "application/json",
    };

    public static string Get(string path, bool defaultIfNotFound = true) =>
        Known.GetValueOrDefault(Path.GetExtension(path)) ?? (defaultIfNotFound ? "application/octet-stream" : null);
}
