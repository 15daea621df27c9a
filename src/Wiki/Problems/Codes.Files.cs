using static Wiki.Model.Problems.Severity;

namespace Wiki.Problems;

/// <content>Codes of what is in no report, or differs from the file that it was received as.</content>
internal static partial class Codes
{
    public static readonly Code SentenceCut = new(
        "W250",
        Error,
        "Transcriptions cut no sentence.",
        "Take the whole sentence into the text, or name the words that are left out in a line of 'transcription'.");

    public static readonly Code KeyNotInFile = new(
        "W251",
        Error,
        "Titles, authors and times are those of the reports.",
        "Leave out what the report does not print, or write it as the report does.");

    public static readonly Code CoordinatesWithoutBasis = new(
        "W252",
        Error,
        "Coordinates say where they are from.",
        "Say in 'basis' where the coordinates are from.");
}
