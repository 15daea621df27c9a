namespace Wiki.Tests.Browser;

/// <summary>Finds the browser that pages are tried in.</summary>
internal static class Chromium
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Null where there is none, or where the one named is not there.</summary>
    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? new[] { named }.FirstOrDefault(File.Exists)
            : UsualPlaces.FirstOrDefault(File.Exists);

    /// <summary>On CI a missing browser is a failure; elsewhere the tests that need one are skipped.</summary>
    public static bool MaySkip => Path is null && Environment.GetEnvironmentVariable("CI") != "true";
}
