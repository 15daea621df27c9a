using Wiki.Checking.Prose;
using Wiki.Editing.Listing;
using Wiki.Evidence.Sources;
using Wiki.Limits;
using Wiki.Reading.Files;

namespace Wiki.Editing.Counting;

/// <summary>The sentences of the content that count sources, which another source may make wrong.</summary>
internal sealed class CountedSources
{
    private readonly ContentFolder _folder;
    private readonly IReadOnlyList<(RecordKind Kind, FileInfo File)> _files;
    private readonly HashSet<string> _sources;
    private readonly SourceCounts _counts;

    /// <param name="content">The content folder.</param>
    /// <param name="site">Its site, for the language and the words by which it calls its sources.</param>
    public CountedSources(string content, Site site)
    {
        _folder = new ContentFolder(content);
        _files = FolderScan.Of(_folder, []).Records;
        _sources = [.. _files.Where(file => file.Kind == RecordKind.Source).Select(file => IdOf(file.File))];
        _counts = new SourceCounts(new SourceLanguage(site.Language, site.SourceWords), _sources.Count);
    }

    /// <summary>Those of the site file first, then in the order of the files.</summary>
    public IReadOnlyList<ListedRecord> Find() =>
    [
        .. Find(null, new FileInfo(_folder.SitePath)),
        .. _files.SelectManyInParallel(file => Find(file.Kind, file.File)),
    ];

    private IEnumerable<ListedRecord> Find(RecordKind? kind, FileInfo file) =>
        new OwnText(kind).Lines(file, _folder.Shown(file.FullName)).SelectMany(line => Find(line, IdOf(file)));

    /// <summary>Each sentence once, at its first count.</summary>
    private IEnumerable<ListedRecord> Find(ProseLine line, string id) =>
        _counts.Find(line.Words, line.Cited.Concat(line.Linked).Any(_sources.Contains))
            .GroupBy(offset => Sentences.StartOf(line.Words, offset))
            .Select(sentence => Listed(line, id, sentence.Key, sentence.First()));

    private static ListedRecord Listed(ProseLine line, string id, int start, int offset)
    {
        var words = line.Written(start, Sentences.EndOf(line.Words, offset));
        return new ListedRecord(id, ListedRecord.Count, "", PlainWords.Tidy(words).Trim(), $"{line.PlaceOf(offset)}");
    }

    private static string IdOf(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);
}
