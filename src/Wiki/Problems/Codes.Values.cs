using static Wiki.Model.Problems.Severity;

namespace Wiki.Problems;

/// <content>Codes of texts that are shown as they are written.</content>
internal static partial class Codes
{
    public static readonly Code CurlyMarks = new(
        "W143",
        Error,
        "Quotation marks around a value are straight.",
        "Take the curly ones out, or put the value with them in straight ones.");

    public static readonly Code MarkupInPlainText = new(
        "W148",
        Warning,
        "Plain texts have no markup.",
        "Write the words without it.");
}
