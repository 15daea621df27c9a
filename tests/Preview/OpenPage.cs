using System.Text.Json;

namespace Wiki.Tests.Preview;

/// <summary>What a page that is open in a browser hears of the preview.</summary>
internal sealed class OpenPage : IDisposable
{
    private readonly HttpClient _client = new();
    private StreamReader? _stream;

    private OpenPage(string address)
    {
        _client.BaseAddress = new Uri($"{address}/");
        _client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    public static async Task<OpenPage> Of(RunningPreview preview)
    {
        var page = new OpenPage(preview.Address);
        page._stream = new StreamReader(
            await page._client.GetStreamAsync(new Uri("_preview/changes", UriKind.Relative)),
            System.Text.Encoding.UTF8
        );
        return page;
    }

    /// <summary>The first moment from now on of which something is so.</summary>
    public async Task<JsonElement> Until(Func<JsonElement, bool> isSo)
    {
        while (await _stream!.ReadLineAsync() is { } line)
        {
            if (
                line.StartsWith("data: ", StringComparison.Ordinal)
                && JsonDocument.Parse(line["data: ".Length..]).RootElement is var moment
                && isSo(moment)
            )
                return moment;
        }

        throw new InvalidOperationException("The preview has ended.");
    }

    public Task<JsonElement> UntilErrors(int count) =>
        Until(moment => moment.GetProperty("errors").GetInt32() == count);

    public Task<string> Read(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    public void Dispose()
    {
        _stream?.Dispose();
        _client.Dispose();
    }
}
