using System.Security.Cryptography;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Editing.Writing;

/// <summary>The text of a report as it came in a file: its words, and the hash of the file.</summary>
internal sealed record SourceText(string Body, string Received)
{
    public string Seal => BodySeal.Of(Body);

    /// <summary>Null after a problem was reported; line ends and the mark of a byte order are no words.</summary>
    public static SourceText? Read(string path, List<Problem> problems)
    {
        if (!File.Exists(path))
            problems.Add(ReadingProblems.FileUnreadable(Location.StartOf(path), "there is no such file"));
        else if (ContentBytes.Read(path, path, ContentBytes.SourceLimit, problems) is { } file)
            return new SourceText(file.Text.Trim('\n') + "\n", Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
        return null;
    }
}
