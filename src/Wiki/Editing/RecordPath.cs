using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Files;

namespace Wiki.Editing;

/// <summary>The path of a record's file, and its name in messages.</summary>
internal sealed record RecordPath(RecordKind Kind, string Id, string Path, string Shown)
{
    /// <summary>Every record file of a content folder, whether it can be read or not.</summary>
    public static IReadOnlyList<RecordPath> All(string content)
    {
        var folder = new ContentFolder(content);
        return [.. FolderScan.Of(folder, []).Records.Select(file => Of(file.Kind, file.File, folder))];
    }

    /// <summary>The file of a record; null if there is none, with the refusal that says so.</summary>
    public static RecordPath? Find(string content, RecordKind kind, string id, out CommandResult refusal)
    {
        if (!Directory.Exists(content))
        {
            refusal = CommandResult.Of([ReadingProblems.NoContent(Location.StartOf(content))]);
            return null;
        }

        var files = All(content).Where(file => file.Kind == kind).ToList();
        var nearest = NearestWord.Of(id, [.. files.Select(file => file.Id)]);
        refusal = CommandResult.Refused(CommandMessages.NoSuchRecord(kind.Word(), id, nearest));
        return files.Find(file => file.Id == id);
    }

    private static RecordPath Of(RecordKind kind, FileInfo file, ContentFolder folder)
    {
        var id = System.IO.Path.GetFileNameWithoutExtension(file.Name);
        return new RecordPath(kind, id, file.FullName, folder.Shown(file.FullName));
    }
}
