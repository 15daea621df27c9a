using static System.FormattableString;

namespace Wiki.Problems;

/// <summary>Lines that the preview prints or shows.</summary>
internal static class PreviewMessages
{
    public const string DraftNotice = "This is a draft: it is on no published page, and no published page leads here.";

    public const string DraftWaits = "The page is shown once the drafts that it rests on have no problems.";

    public const string ContentHasErrors = "The content has errors";

    public const string ContentWaits =
        "Nothing is shown until they are corrected; then this page becomes the one that was requested.";

    public const string PageIsEarly = "The content is being read";

    private const string BecomesThePage = "Then this page becomes the one that was requested.";

    public const string TemplatesChanged =
        "The templates changed, and have to be compiled: end 'serve' and start it again to see them.";

    public static string ContentIsRead(int done, int total) => done < total || total == 0
        ? Invariant($"{done:#,0} of {total:#,0} files are read, and nothing is shown unproven. {BecomesThePage}")
        : Invariant($"All {total:#,0} files are read, and their quotes are being proven. {BecomesThePage}");

    public static string HomeIsEarly(int done, int total) =>
        Invariant($"The quotes of this answer are proven. Other records are not ({done:#,0} of {total:#,0} files are ")
        + "read): pictures, topics, sources and counts are shown after that.";

    public static string ClaimIsEarly(int done, int total) =>
        Invariant($"The quotes of this claim are proven. Other records are not ({done:#,0} of {total:#,0} files are ")
        + "read): how many sources carry the claim, its rivals and what uses it are shown after that.";

    public static string NotAnEditor(IEnumerable<string> names, string given) =>
        $"Option '--editor' takes {string.Join(", ", names)} or an address with {{path}}, {{line}} and {{column}} "
        + $"such as 'my-editor://open?file={{path}}&line={{line}}', not '{given}'.";

    public static string Serving(string address) => $"serving the wiki at {address} (Ctrl+C ends)";

    public static string NoBrowser(string reason, string address) =>
        $"no browser could be opened ({reason.TrimEnd('.')}); open {address} yourself";

    public static string PortTaken(int port) => $"port {port} is taken, trying the next";

    public static string NamedPortTaken(int port) =>
        $"wiki: port {port} is taken; name a free one with --port, or none for the next free one";

    public static string AllPortsTaken(int first, int last) =>
        $"wiki: ports {first} to {last} are all taken; name a free one with --port";

    public static string PortOutOfRange(int highest, string given) =>
        $"Option '--port' takes a number from 1 to {highest}, not '{given}'.";

    public static string WatchingByPolling(string reason) =>
        $"the system does not report which files change ({reason.TrimEnd('.')}); "
        + "the content is looked through every second instead";

    public static string Bug(string path, Exception exception) =>
        $"wiki: this is a bug of the program, met at {path}; report it with this line: "
        + $"{exception.GetType().Name}: {exception.GetBaseException().Message}";
}
