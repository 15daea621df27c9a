namespace Wiki.Tests.Browser;

/// <summary>
/// Words that would be scripts if anything took them for more than words: each way out of where words stand, with each
/// way to run.
/// </summary>
internal static class HostileWords
{
    private const string Run = "parent.ran=1,alert(1)";

    private static readonly string[] WaysOut =
    [
        "",
        "\">",
        "'>",
        "--!>",
        "</title>",
        "</script>",
        "</textarea></style>",
        "]]>",
        "{{",
        "${",
    ];

    private static readonly string[] WaysToRun =
    [
        $"<script>{Run}</script>",
        $"<ScRiPt\t>{Run}</sCrIpT >",
        $"<img src=x onerror={Run}>",
        $"<img/src=x/onerror={Run}//",
        $"<svg onload={Run}>",
        $"<svg><script>{Run}</script></svg>",
        $"<svg><animate onbegin={Run} attributeName=x dur=1s>",
        $"<body onload={Run}>",
        $"<iframe srcdoc='<script>{Run}</script>'>",
        $"<iframe src=javascript:{Run}>",
        $"<a href=JaVaScRiPt&colon;{Run}>here</a>",
        $"<details open ontoggle={Run}>",
        $"<input autofocus onfocus={Run}>",
        $"<video><source onerror={Run}>",
        $"<object data=data:text/html,<script>{Run}</script>>",
        $"<math><mtext><img src=x onerror={Run}>",
        $"<meta http-equiv=refresh content='0;url=javascript:{Run}'>",
        $"<base href=javascript:/{Run}//>",
        $"constructor.constructor('{Run}')()}}}}",
        $"&lt;script&gt;{Run}&lt;/script&gt;",
    ];

    public static IReadOnlyList<string> All { get; } =
    [.. WaysOut.SelectMany(wayOut => WaysToRun.Select(run => (wayOut + run).Replace('\t', ' ')))];
}
