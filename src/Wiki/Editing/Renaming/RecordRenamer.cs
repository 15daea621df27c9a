using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Files;

namespace Wiki.Editing.Renaming;

/// <summary>
/// Gives a record another id: its file and every reference to it; its old address redirects to the new one.
/// </summary>
internal sealed class RecordRenamer
{
    private readonly ContentFolder _folder;
    private readonly Corpus _corpus;
    private readonly Record _record;
    private readonly string _id;
    private readonly IdReplacement _replacement;
    private readonly Dictionary<string, RecordPath> _files;

    private RecordRenamer(string content, Corpus corpus, Record record, string id)
    {
        (_corpus, _record, _id) = (corpus, record, id);
        _folder = new ContentFolder(content);
        _files = RecordPath.All(content).ToDictionary(path => path.Shown, StringComparer.Ordinal);
        _replacement = new IdReplacement(record.Id, id);
    }

    public static CommandResult Rename(string content, string old, string id)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus || reading.Unread.Count > 0)
            return RefuseUnread(reading);
        if (corpus.Find(old) is not { } record)
            return CommandResult.Refused(RenamingMessages.NoSuchRecord(old, Nearest(old, corpus)));
        if (Refuse(record, id, corpus) is { } sentence)
            return CommandResult.Refused(sentence);
        var renamer = new RecordRenamer(content, corpus, record, id);
        return renamer.TakenName is { } taken
            ? CommandResult.Refused(CommandMessages.ReceivedTaken(renamer._folder.Shown(taken)))
            : Refresh(content, renamer.Rename());
    }

    private static CommandResult Refresh(string content, CommandResult renamed)
    {
        if (ContentReader.Read(content).Corpus is { } corpus)
            Workspace.WorkspaceFiles.Refresh(content, corpus);
        return renamed;
    }

    private static CommandResult RefuseUnread(ContentReading reading)
    {
        var result = CommandResult.Of(reading.Problems);
        return result.Status == CommandStatus.Refused
            ? result
            : result with { Lines = [RenamingMessages.Unread(), .. result.Lines] };
    }

    private static string? Nearest(string id, Corpus corpus) =>
        corpus.FindFormer(id)?.Id ?? NearestWord.Of(id, [.. corpus.Records.Select(record => record.Id)]);

    private static string? Refuse(Record record, string id, Corpus corpus)
    {
        if (!RecordId.IsWellFormed(id))
            return CommandMessages.NotAnId(id);
        if (RecordId.IsReserved(id))
            return CommandMessages.IdReserved(id);
        if (corpus.Find(id) is { } other)
            return CommandMessages.IdTaken(id, other.At.File);
        return corpus.FindFormer(id) is { } former && former != record
            ? CommandMessages.IdOfFormer(id, former.At.File)
            : null;
    }

    private CommandResult Rename()
    {
        var edited = Edit();
        var remaining = edited.SelectMany(pair => RemainingIn(pair.Key, pair.Value)).Distinct().Order().ToList();
        if (remaining.Count > 0)
            return CommandResult.NotPossible(
                [RenamingMessages.WrittenOtherwise(_record.Id), .. remaining.Select(place => place.ToString())]);
        Save(edited);
        var others = edited.Where(pair => pair.Key != _record.At.File && pair.Value.Count > 0).ToList();
        return CommandResult.Done(
            [
                RenamingMessages.Renamed(_record.At.File, _folder.Shown(NewPath)),
                .. others.Select(pair => RenamingMessages.Changed(pair.Key, pair.Value.Count)),
                RenamingMessages.OldAddress(_record.Route, _record.IsDraft),
            ]);
    }

    /// <summary>The edits of each file that refers to the record, and of its own.</summary>
    private OrderedDictionary<string, TextEdits> Edit()
    {
        var edited = new OrderedDictionary<string, TextEdits>(StringComparer.Ordinal);
        foreach (var record in _corpus.References.To(_record.Id).Append(_record).Distinct())
        {
            var edits = Open(record.At.File);
            _replacement.Replace(record, edits);
            edited[record.At.File] = edits;
        }

        EditOwn(edited[_record.At.File]);
        var site = Open(_corpus.Site.At.File);
        _replacement.Replace(_corpus.Site, site);
        if (site.Count > 0)
            edited[_corpus.Site.At.File] = site;
        return edited;
    }

    private IReadOnlyList<Location> RemainingIn(string file, TextEdits edits)
    {
        var remaining = new RemainingReferences(_record.Id, edits);
        if (file == _corpus.Site.At.File)
            return remaining.OfSite(file);
        var old = _files[file];
        return file == _record.At.File
            ? remaining.OfRenamed(old with { Id = _id }, ReceivedName is { } name ? NewReceivedName(name.Value) : null)
            : remaining.Of(old);
    }

    private void EditOwn(TextEdits edits)
    {
        if (!_record.IsDraft && EditableRecord.Open(_files[_record.At.File], []) is { } file)
            _replacement.KeepFormer(_record, file, edits);
        if (ReceivedName is { } name)
            _replacement.RenameReceived(name, NewReceivedName(name.Value), edits);
    }

    private string NewPath => Path.Combine(Path.GetDirectoryName(PathOf(_record.At.File))!, $"{_id}.md");

    /// <summary>The name of the file that a source, and no other, was received as, if it is named after it.</summary>
    private Located<string>? ReceivedName =>
        _record is Source { Received.Name: var name }
        && name.Value.StartsWith($"{_record.Id}.", StringComparison.Ordinal)
        && _corpus.Sources.Count(source => source.Received?.Name.Value == name.Value) == 1
            ? name
            : null;

    private string NewReceivedName(string name) => _id + name[_record.Id.Length..];

    /// <summary>The file that has the new name of the received file already; null if there is none.</summary>
    private string? TakenName =>
        ReceivedName is { } name && _folder.ReceivedAs(NewReceivedName(name.Value)) is { Exists: true } file
            ? file.FullName
            : null;

    private TextEdits Open(string shown) => new(File.ReadAllBytes(PathOf(shown)));

    private string PathOf(string shown) =>
        shown == _corpus.Site.At.File ? _folder.SitePath : _files[shown].Path;

    private void Save(OrderedDictionary<string, TextEdits> edited)
    {
        using var files = new FileTransaction();
        foreach (var (file, edits) in edited)
            files.AddReplacement(file == _record.At.File ? NewPath : PathOf(file), edits.Apply());
        files.AddMove(PathOf(_record.At.File), NewPath);
        if (ReceivedName is { Value: var name } && _folder.ReceivedAs(name) is { Exists: true } received)
            files.AddMove(received.FullName, Path.Combine(received.DirectoryName!, NewReceivedName(name)));
        files.Commit();
    }
}
