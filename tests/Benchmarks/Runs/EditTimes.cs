using System.Diagnostics;
using System.Globalization;

namespace Wiki.Benchmarks.Runs;

/// <summary>How long an edit takes from the save to the changed page, in a preview of a wiki of any size.</summary>
/// <param name="program">The compiled program.</param>
/// <param name="site">A folder with the content of a wiki.</param>
internal sealed class EditTimes(string program, string site)
{
    private const int Port = 5_987;

    private static readonly Uri Home = new($"http://127.0.0.1:{Port}/");

    /// <summary>
    /// Edits claim after claim, each once, and prints the middle and the slowest times in milliseconds.
    /// </summary>
    public async Task Measure(int edits)
    {
        using var serve = Process.Start(
            new ProcessStartInfo(program, ["serve", "--port", $"{Port}", "--quiet"])
            {
                WorkingDirectory = site,
                RedirectStandardOutput = true,
            }
        )!;
        using var client = new HttpClient { BaseAddress = Home };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var began = Stopwatch.GetTimestamp();
        await UntilServed(client, PageOf(Claims().Last()));
        var claim = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        await UntilServed(client, Home);
        var home = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"a claim after {claim:F0} ms, home after {home:F0} ms")
        );
        using var changes = new StreamReader(
            await client.GetStreamAsync(new Uri("_preview/changes", UriKind.Relative)),
            System.Text.Encoding.UTF8
        );
        var times = new List<double>();
        foreach (var edited in Claims().Take(edits))
            times.Add(await Edit(edited, client, changes));
        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{times.Count} edits: median {times[times.Count / 2]:F0} ms, p95 "
                    + $"{times[times.Count * 95 / 100]:F0} ms, slowest {times[^1]:F0} ms"
            )
        );
        serve.Kill();
    }

    private IEnumerable<string> Claims() =>
        Directory
            .EnumerateFiles(Path.Combine(site, "content/claims"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    private static Uri PageOf(string claim) => new(Home, $"claims/{Path.GetFileNameWithoutExtension(claim)}.html");

    private static async Task UntilServed(HttpClient client, Uri page)
    {
        while (true)
        {
            try
            {
                await client.GetStringAsync(page);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
    }

    /// <summary>Saves a longer note, and requests the page after each event until it contains it.</summary>
    private static async Task<double> Edit(string claim, HttpClient client, StreamReader changes)
    {
        var mark = $"edited-{Path.GetFileNameWithoutExtension(claim)}";
        var page = PageOf(claim);
        await client.GetStringAsync(page);
        var began = Stopwatch.GetTimestamp();
        await File.AppendAllTextAsync(claim, $"\n{mark}\n");
        while (true)
        {
            while (await changes.ReadLineAsync() is { } line && !line.StartsWith("data: ", StringComparison.Ordinal))
            {
                // Only news matter.
            }

            if ((await client.GetStringAsync(page)).Contains(mark, StringComparison.Ordinal))
                return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
    }
}
