using Wiki.Reading.Yaml;

namespace Wiki.Reading;

/// <summary>Reads a content folder into a corpus; a broken file is reported and left out, and all others are read.</summary>
internal static class ContentReader
{
    public static ContentReading Read(string root)
    {
        var problems = new List<Problem>();
        if (!Directory.Exists(root))
            return ContentReading.Nothing(Problems.NoContent(new Location(root, 1, 1)));
        var folder = new ContentFolder(root, problems);
        var files = folder.Find();
        var readings = new (Record? Record, string Id, List<Problem> Problems)[files.Count];
        Parallel.For(0, files.Count, index => readings[index] = ReadRecord(files[index].Kind, files[index].Path, folder));
        var site = ReadSite(folder, problems);
        problems.AddRange(readings.SelectMany(reading => reading.Problems));
        var unread = readings.Where(reading => reading.Record is null).Select(reading => reading.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        unread.UnionWith(folder.Strays);
        if (problems.Exists(problem => problem.At.File == folder.Shown(folder.SitePath)))
            unread.Add(Path.GetFileName(folder.SitePath));
        return new ContentReading(site is null ? null : new Corpus(site, readings.Select(reading => reading.Record).OfType<Record>()), unread, problems);
    }

    private static (Record?, string, List<Problem>) ReadRecord(RecordKind kind, string path, ContentFolder folder)
    {
        var problems = new List<Problem>();
        var id = Path.GetFileNameWithoutExtension(path);
        CheckId(id, folder.Shown(path), problems);
        var record = ContentBytes.Read(path, folder.Shown(path), LimitOf(kind), problems) is { } file ? ReadRecord(kind, file, id, problems) : null;
        return (problems.Exists(problem => problem.Severity == Severity.Error) ? null : record, id, problems);
    }

    private static Record? ReadRecord(RecordKind kind, ContentFile file, string id, List<Problem> problems)
    {
        if (FrontMatter.Split(file, problems) is not { } front || YamlReader.Read(file, front.Yaml, problems) is not { } keys)
            return null;
        var fields = new Fields(keys, file, problems);
        var record = ReadKind(kind, fields, new RecordFile(file, id, keys, front.BodyStart, problems));
        fields.Close();
        return record;
    }

    public static Record ReadKind(RecordKind kind, Fields fields, RecordFile file) => kind switch
    {
        RecordKind.Source => SourceReader.Read(fields, file),
        RecordKind.Claim => ClaimReader.Read(fields, file),
        RecordKind.Entity => EntityReader.Read(fields, file),
        RecordKind.Event => EventReader.Read(fields, file),
        RecordKind.Topic => TopicReader.Read(fields, file),
        _ => QuestionReader.Read(fields, file),
    };

    private static Site? ReadSite(ContentFolder folder, List<Problem> problems)
    {
        var shown = folder.Shown(folder.SitePath);
        if (!File.Exists(folder.SitePath))
            problems.Add(Problems.SiteMissing(new Location(shown, 1, 1)));
        else if (ContentBytes.Read(folder.SitePath, shown, ContentBytes.PageLimit, problems) is { } file && YamlReader.Read(file, file.Text, problems) is { } keys)
            return ReadSite(new Fields(keys, file, problems), file);
        return null;
    }

    private static Site ReadSite(Fields fields, ContentFile file)
    {
        var site = SiteReader.Read(fields, file);
        fields.Close();
        return site;
    }

    private static void CheckId(string id, string shown, List<Problem> problems)
    {
        if (!RecordId.IsWellFormed(id))
            problems.Add(Problems.IdForm(new Location(shown, 1, 1), id));
        else if (RecordId.IsKept(id))
            problems.Add(Problems.IdKept(new Location(shown, 1, 1), id));
    }

    private static int LimitOf(RecordKind kind) => kind == RecordKind.Source ? ContentBytes.SourceLimit : ContentBytes.PageLimit;
}
