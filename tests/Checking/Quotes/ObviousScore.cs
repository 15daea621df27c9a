namespace Wiki.Tests.Checking.Quotes;

/// <summary>Counts the slow and obvious way how many of the words sought a window has.</summary>
internal static class ObviousScore
{
    public static int Of(IEnumerable<string> window, string[] sought) =>
        window.GroupBy(word => word).Sum(group => Math.Min(group.Count(), sought.Count(word => word == group.Key)));
}
