using System.Security.Cryptography;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Editing.Writing;

/// <summary>The text of a report read from a file.</summary>
/// <param name="Received">SHA-256 of the file's bytes.</param>
internal sealed record SourceText(string Body, string Received)
{
    public string Seal => BodySeal.Of(Body);

    /// <summary>Null if a problem was reported. Line ends are normalized, and a byte order mark is removed.</summary>
    public static SourceText? Read(string path, List<Problem> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(ReadingProblems.FileUnreadable(Location.StartOf(path), "there is no such file"));
            return null;
        }

        if (ContentBytes.Load(new FileInfo(path), path, ContentBytes.SourceLimit, problems) is not { } bytes)
            return null;
        if (FileBytes.Decode(path, bytes, problems) is not { } file)
            return null;
        return new SourceText(file.Text.Trim('\n') + "\n", Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
