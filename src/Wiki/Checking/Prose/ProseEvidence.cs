using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Prose;

/// <summary>The numbers, dates and words of the records that a paragraph cites or links.</summary>
internal sealed class ProseEvidence(IReadOnlyList<RecordEvidence> records)
{
    public bool Carries(FoundNumber number) => records.Any(record => record.Carries(number));

    public bool Carries(FoundDate date) => records.Any(record => record.Carries(date));

    public bool Carries(string quoted) => records.Any(record => record.Carries(quoted));
}
