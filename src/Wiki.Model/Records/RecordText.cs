using Wiki.Model.Locations;
using Wiki.Model.Prose;

namespace Wiki.Model.Records;

/// <summary>A prose text of a record, with the evidence that the record lists for it.</summary>
public sealed record RecordText(Text Text)
{
    private readonly bool? _mustCite;

    /// <summary>The claims and sources listed for this text, such as the claims of a judgement.</summary>
    public IReadOnlyList<Reference> Evidence { get; init; } = [];

    /// <summary>Whether it is the analyst's note on a record, whose own keys are evidence too.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether each of its paragraphs has to cite; if not set, where no evidence is listed.</summary>
    public bool MustCite
    {
        get => _mustCite ?? (Evidence.Count == 0 && !IsNote);
        init => _mustCite = value;
    }
}
