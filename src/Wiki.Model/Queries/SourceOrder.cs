using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Orders sources as readers meet them: by the first possible day of publication, then by id.</summary>
public static class SourceOrder
{
    public static IEnumerable<Source> InOrder(this IEnumerable<Source> sources) =>
        sources
            .OrderBy(source => source.Published.Value.Earliest ?? DateOnly.MaxValue)
            .ThenBy(source => source.Published.Value.Latest ?? DateOnly.MaxValue)
            .ThenBy(source => source.Id, StringComparer.Ordinal);
}
