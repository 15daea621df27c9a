namespace Wiki.Problems;

/// <summary>A fault of the program together with what it was doing, such as "reading content/site.yaml".</summary>
#pragma warning disable CA1032 // thrown where both are known
internal sealed class FaultAtWorkException(string work, Exception cause) : Exception($"{cause.GetType().Name} while {work}: {cause.Message}", cause)
#pragma warning restore CA1032
{
    /// <summary>Does a piece of work; a fault in it is told with what the work was.</summary>
    public static T During<T>(string work, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception fault) when (fault is not (FaultAtWorkException or OperationCanceledException))
        {
            throw new FaultAtWorkException(work, fault);
        }
    }

    /// <summary>One line on a fault, or on the first in order where several came together.</summary>
    public static string Tell(Exception fault) => fault switch
    {
        AggregateException { InnerExceptions.Count: > 0 } several => several.Flatten().InnerExceptions.Select(Tell).Order(StringComparer.Ordinal).First(),
        FaultAtWorkException told => told.Message,
        _ => $"{fault.GetType().Name}: {fault.Message}",
    };
}
