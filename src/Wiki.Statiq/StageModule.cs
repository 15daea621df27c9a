namespace Wiki.Statiq;

/// <summary>A stage of the generator as a Statiq module; it runs once, on the result of the stage before it.</summary>
internal sealed class StageModule(Func<IExecutionContext, IEnumerable<IDocument>> run) : Module
{
    private const string Result = "WikiResult";

    /// <summary>A document with the result of a stage; it has no destination, so that it is never written.</summary>
    public static IDocument DocumentOf(object result, IExecutionContext context) =>
        context.CreateDocument(new MetadataItems { { Result, result } });

    /// <summary>The results of this type; none if the stage did not run to its end.</summary>
    public static IEnumerable<T> ResultsIn<T>(IEnumerable<IDocument> documents)
        where T : class => documents.Select(document => document.Get<T>(Result)).OfType<T>();

    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(run(context));
    }
}
