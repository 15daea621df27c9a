using System.Text.Json;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>Prints one JSON object with every problem and the totals.</summary>
internal static class JsonOutput
{
    public static void Write(RunResult result) =>
        Console.WriteLine(JsonSerializer.Serialize(RunJson.Of(result), ReportingJson.Output.RunJson));
}
