using Statiq.Common;

namespace Wiki.Statiq;

/// <summary>A stage of the generator as a Statiq module: it is run once, over what the stage before it left.</summary>
internal sealed class StageModule(Func<IExecutionContext, IEnumerable<IDocument>> run) : Module
{
    private const string Result = "StageResult";

    /// <summary>Leaves a stage's result to the next one, in a document that is never written.</summary>
    public static IDocument Leave(IExecutionContext context, object result) =>
        context.CreateDocument(new MetadataItems { { Result, result } });

    /// <summary>What the stage of a pipeline left; nothing where it did not run to its end.</summary>
    public static IEnumerable<T> Left<T>(IEnumerable<IDocument> documents)
        where T : class => documents.Select(document => document.Get<T>(Result)).OfType<T>();

    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult(run(context));
}
