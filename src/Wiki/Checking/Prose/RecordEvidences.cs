using System.Collections.Concurrent;

namespace Wiki.Checking.Prose;

/// <summary>The evidence of each record, read once however many paragraphs cite it; safe on several threads.</summary>
/// <remarks>Measured over the shipped wiki, reading records again per paragraph took a fifteenth of a build.</remarks>
internal sealed class RecordEvidences(CheckedContent content)
{
    // Lazy, as a dictionary may make a value on two threads, which takes its steps twice.
    private readonly ConcurrentDictionary<string, Lazy<RecordEvidence>> _byId = new(StringComparer.Ordinal);

    /// <param name="records">Those that a paragraph cites or links.</param>
    public ProseEvidence Of(IEnumerable<Record> records) => new([.. records.Select(Of)]);

    private RecordEvidence Of(Record record) =>
        _byId.GetOrAdd(record.Id, _ => new Lazy<RecordEvidence>(() => new RecordEvidence(record, content))).Value;
}
