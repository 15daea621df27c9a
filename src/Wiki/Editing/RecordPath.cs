using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Editing;

/// <summary>Where a record's file lies, and what it is called in messages.</summary>
internal sealed record RecordPath(RecordKind Kind, string Id, string Path, string Shown)
{
    /// <summary>Every record file of a content folder, whether it can be read or not.</summary>
    public static IReadOnlyList<RecordPath> All(string content)
    {
        var folder = new ContentFolder(content, []);
        return [.. folder.Find().Select(file => new RecordPath(file.Kind, System.IO.Path.GetFileNameWithoutExtension(file.File.Name), file.File.FullName, folder.Shown(file.File.FullName)))];
    }

    /// <summary>The file of a record of a kind; null after saying why there is none.</summary>
    public static RecordPath? Find(string content, RecordKind kind, string id, out CommandResult refusal)
    {
        var files = All(content).Where(file => file.Kind == kind).ToList();
        refusal = CommandResult.Refused(CommandMessages.NoSuchRecord(kind.Word(), id, NearestWord.Of(id, [.. files.Select(file => file.Id)])));
        return files.Find(file => file.Id == id);
    }
}
