using System.Text.Json;

namespace Wiki.Verifying.Published;

/// <summary>Reads data that a page loads as a script: a call that hands over one value, and nothing else.</summary>
internal static class DataCall
{
    /// <exception cref="InvalidDataException">It is another script.</exception>
    /// <exception cref="JsonException">What it hands over is no JSON.</exception>
    public static JsonElement Read(string path, byte[] script)
    {
        var (start, end) = (System.Text.Encoding.UTF8.GetBytes($"wiki.receive(\"{path}\","), ");\n"u8.ToArray());
        if (!script.AsSpan().StartsWith(start) || !script.AsSpan().EndsWith(end))
            throw new InvalidDataException("The script does more than hand over data.");
        using var json = JsonDocument.Parse(script.AsMemory(start.Length, script.Length - start.Length - end.Length));
        return json.RootElement.Clone();
    }
}
