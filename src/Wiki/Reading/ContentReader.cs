using Wiki.Problems;
using Wiki.Reading.Yaml;

namespace Wiki.Reading;

/// <summary>Reads a content folder into a corpus; a broken file is reported and left out, and all others are read.</summary>
internal static class ContentReader
{
    /// <param name="root">The content folder.</param>
    /// <param name="kept">What an earlier reading of the folder gave; files that have not changed since are not read again.</param>
    public static ContentReading Read(string root, FileCache? kept = null)
    {
        if (!Directory.Exists(root))
            return ContentReading.Nothing(ReadingProblems.NoContent(Location.StartOf(root)));
        if (new DirectoryInfo(Path.TrimEndingDirectorySeparator(root)).LinkTarget is not null)
            return ContentReading.Nothing(ReadingProblems.NotRegular(Location.StartOf(root)));
        var problems = new List<Problem>();
        var folder = new ContentFolder(root, problems);
        kept ??= new FileCache();
        var files = folder.Find();
        if (!folder.IsWhole)
            return new ContentReading(null, [], folder.Strays, problems);
        var readings = ReadFiles([.. files.Select(file => folder.Shown(file.File.FullName))], index => ReadRecord(files[index].Kind, files[index].File, folder, kept));
        var isRefused = problems.Exists(problem => problem.At.File == folder.Shown(folder.SitePath));
        var site = isRefused ? new FileReading(null, []) : ReadFiles([folder.Shown(folder.SitePath)], _ => ReadSite(folder, kept))[0];
        var unread = files.Zip(readings).Where(pair => pair.Second.Read is null).Select(pair => IdOf(pair.First.File)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        unread.UnionWith(folder.Strays);
        if (site.Problems.Count > 0)
            unread.Add(Path.GetFileName(folder.SitePath));
        problems.AddRange(site.Problems.Concat(readings.SelectMany(reading => reading.Problems)));
        return new ContentReading(site.Read as Site, [.. readings.Select(reading => reading.Read).OfType<Record>()], unread, problems);
    }

    /// <summary>The content with some of its files read again, as long as each was a record and is one still; null where only a look at all files can tell what there is.</summary>
    /// <param name="paths">In full.</param>
    public static ContentReading? Reload(string root, IEnumerable<string> paths, ContentReading last, FileCache kept)
    {
        var folder = new ContentFolder(root, []);
        var again = new Dictionary<FileReading, FileReading>(ReferenceEqualityComparer.Instance);
        foreach (var file in paths.Distinct().Select(path => new FileInfo(path)))
        {
            var shown = folder.Shown(file.FullName);
            if (kept.Last(file.FullName) is not { Read: Record before } old || CheckId(before.Id, shown) is not null || !file.Exists || file.LinkTarget is not null)
                return null;
            again[old] = ReadFiles([shown], _ => ReadRecord(before.RecordKind, file, folder, kept))[0];
        }

        return last.With(again);
    }

    private static FileReading[] ReadFiles(IReadOnlyList<string> shown, Func<int, FileReading> read) =>
        new TimedReading<FileReading>(shown.Count, read, index => new FileReading(null, [ReadingProblems.FileTooSlow(Location.StartOf(shown[index]), TimedReading<FileReading>.Longest)])) { Name = index => shown[index] }.Run();

    private static FileReading ReadRecord(RecordKind kind, FileInfo file, ContentFolder folder, FileCache kept)
    {
        var (id, shown) = (IdOf(file), folder.Shown(file.FullName));
        var reading = kept.Of(file, shown, kind == RecordKind.Source ? ContentBytes.SourceLimit : ContentBytes.PageLimit, (content, problems) => ReadRecord(kind, content, id, problems));
        return CheckId(id, shown) is { } problem ? new FileReading(null, [problem, .. reading.Problems]) : reading;
    }

    public static Record? ReadRecord(RecordKind kind, ContentFile file, string id, List<Problem> problems)
    {
        if (FrontMatter.Split(file, problems) is not { } front || YamlReader.Read(file, front.Yaml, problems) is not { } keys)
            return null;
        var fields = new Fields(keys, file, problems);
        var record = ReadKind(kind, fields, new RecordFile(file, id, keys, front.BodyStart, problems));
        fields.Close();
        return problems.Exists(problem => problem.Severity == Severity.Error) ? null : record;
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

    private static FileReading ReadSite(ContentFolder folder, FileCache kept)
    {
        var (file, shown) = (new FileInfo(folder.SitePath), folder.Shown(folder.SitePath));
        return file.Exists ? kept.Of(file, shown, ContentBytes.PageLimit, ReadSite) : new FileReading(null, [ReadingProblems.SiteMissing(Location.StartOf(shown))]);
    }

    public static Site? ReadSite(ContentFile file, List<Problem> problems)
    {
        if (YamlReader.Read(file, file.Text, problems) is not { } keys)
            return null;
        var fields = new Fields(keys, file, problems);
        var site = SiteReader.Read(fields, file);
        fields.Close();
        return site;
    }

    private static Problem? CheckId(string id, string shown) =>
        !RecordId.IsWellFormed(id) ? ReadingProblems.IdForm(Location.StartOf(shown), id) : RecordId.IsKept(id) ? ReadingProblems.IdKept(Location.StartOf(shown), id) : null;

    private static string IdOf(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);
}
