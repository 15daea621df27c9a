using System.Text.Json;

namespace Wiki.Bibliography;

/// <summary>Writes works in the JSON of the Citation Style Language (schema csl-data, 1.0.2).</summary>
internal static class CslJson
{
    public static string Of(CitableWork work) =>
        JsonSerializer.Serialize([CslItem.Of(work)], CslContext.Texts.IEnumerableCslItem);

    public static void Write(IEnumerable<CitableWork> works, Stream output) =>
        JsonSerializer.Serialize(output, works.Select(CslItem.Of), CslContext.Texts.IEnumerableCslItem);
}
