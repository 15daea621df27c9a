namespace Wiki.Problems;

/// <summary>An exception together with what the program was doing, such as "reading content/site.yaml".</summary>
#pragma warning disable CA1032 // thrown where both are known
internal sealed class WorkFailedException(string work, Exception cause)
    : Exception($"{cause.GetType().Name} while {work}: {cause.Message}", cause)
#pragma warning restore CA1032
{
    /// <summary>Runs an action and adds its description to an exception; the innermost description wins.</summary>
    public static T During<T>(string work, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is not (WorkFailedException or OperationCanceledException))
        {
            throw new WorkFailedException(work, exception);
        }
    }

    /// <summary>An exception in one line; of several, the first in ordinal order, so that it is stable.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions.Count: > 0 } several =>
            several.Flatten().InnerExceptions.Select(Describe).Order(StringComparer.Ordinal).First(),
        WorkFailedException => exception.Message,
        _ => $"{exception.GetType().Name}: {exception.Message}",
    };
}
