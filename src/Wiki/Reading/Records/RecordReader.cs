using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Reading.Keys;
using Wiki.Reading.Yaml;

namespace Wiki.Reading.Records;

/// <summary>Reads the text of a content file as a record or as the site.</summary>
internal static class RecordReader
{
    private const int LongestKey = 40;

    /// <summary>Null if the file has errors.</summary>
    public static Record? Read(RecordKind kind, ContentFile file, string id, List<Problem> problems)
    {
        var record = ReadPartly(kind, file, id, problems);
        return problems.Exists(problem => problem.IsError) ? null : record;
    }

    /// <summary>What can be read of a file, also of one with errors; null if it has no keys.</summary>
    public static Record? ReadPartly(RecordKind kind, ContentFile file, string id, List<Problem> problems)
    {
        if (FrontMatter.Split(file, problems) is not { } front)
            return null;
        if (YamlReader.Read(file, front.Yaml, problems) is not { } keys)
            return null;
        if (RecordKeys.OtherThan(kind, keys) is { } other)
        {
            problems.Add(ReadingProblems.KeysOfOtherKind(file.Start, other.Word(), other.Folder()));
            return null;
        }

        if (KeyOfBody(kind, file.Text[front.BodyStart..], keys) is { } late)
        {
            problems.Add(ReadingProblems.KeyAfterEnd(file.At(front.BodyStart), late));
            return null;
        }

        var fields = new Fields(keys, file, problems);
        var record = Read(kind, fields, new RecordFile(file, id, keys, front.BodyStart, problems));
        fields.Close();
        return record with { Bytes = file.Bytes };
    }

    /// <summary>The key that the body begins with, as a line of dashes ends the keys too early; null if there is none.
    /// </summary>
    private static string? KeyOfBody(RecordKind kind, string body, YamlMap keys)
    {
        var colon = body.AsSpan(0, Math.Min(body.Length, LongestKey)).IndexOf(':');
        var name = colon < 0 ? "" : body[..colon];
        return kind != RecordKind.Source && RecordKeys.Of(kind).Find(name) is not null && keys.Find(name) is null
            ? name
            : null;
    }

    public static Record Read(RecordKind kind, Fields fields, RecordFile file) => kind switch
    {
        RecordKind.Source => SourceReader.Read(fields, file),
        RecordKind.Claim => ClaimReader.Read(fields, file),
        RecordKind.Entity => EntityReader.Read(fields, file),
        RecordKind.Event => EventReader.Read(fields, file),
        RecordKind.Topic => TopicReader.Read(fields, file),
        _ => QuestionReader.Read(fields, file),
    };

    /// <summary>The site, also of a file with errors; null if it has no keys.</summary>
    public static Site? ReadSite(ContentFile file, List<Problem> problems)
    {
        if (YamlReader.Read(file, file.Text, problems) is not { } keys)
            return null;
        var fields = new Fields(keys, file, problems);
        var site = SiteReader.Read(fields, file);
        fields.Close();
        return site;
    }
}
