using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Editing.Citing;

/// <summary>Checks the chain of a citation before it is written: whose words they are.</summary>
internal static class ChainOfCitation
{
    /// <summary>Why a chain is not accepted, or null.</summary>
    /// <param name="by">The links: ids of entities, <c>unnamed</c> or <c>unclear</c>.</param>
    /// <param name="note">How the report describes a link without a name, or null.</param>
    /// <param name="reading">The content; an entity may be in a file that cannot be read.</param>
    public static string? Refuse(IReadOnlyList<string> by, string? note, ContentReading reading)
    {
        if (by.CountBy(link => link).FirstOrDefault(count => count.Value > 1).Key is { } repeated)
            return CommandMessages.LinkRepeated(repeated);
        if (note is not null && note.AsSpan().ContainsAny('\n', '\r'))
            return CommandMessages.ValueOfSeveralLines("note");
        foreach (var link in by)
        {
            if (IsNameless(link))
            {
                if (string.IsNullOrWhiteSpace(note))
                    return CommandMessages.NoteMissing(link);
            }
            else if (reading.Corpus!.Find(link) is not Entity && !reading.Unread.Contains(link))
            {
                return CommandMessages.NoSuchRecord(RecordKind.Entity.Word(), link, Nearest(link, reading.Corpus));
            }
        }

        return null;
    }

    private static bool IsNameless(string link) => Asserter.IsNameless(new Reference(link, default));

    /// <summary>An editor may have written the name of an entity, or part of its id.</summary>
    private static string? Nearest(string link, Corpus corpus) =>
        corpus.Entities.FirstOrDefault(entity => IsCalled(entity, link))?.Id
        ?? NearestWord.Of(link, [.. corpus.Entities.Select(entity => entity.Id)]);

    private static bool IsCalled(Entity entity, string name) =>
        entity.Aliases.Select(alias => alias.Name.Value)
            .Append(entity.Name)
            .Contains(name, StringComparer.OrdinalIgnoreCase);
}
