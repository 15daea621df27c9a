using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Problems;

/// <summary>A problem at a location, described in one sentence that contains the fix, on one line.</summary>
public sealed record Problem(Code Code, Location At, string Sentence) : IComparable<Problem>
{
    public string Sentence { get; init; } = PlainLine.Of(Sentence);

    public Severity Severity { get; init; } = Code.Severity;

    public bool IsError => Severity == Severity.Error;

    /// <summary>What it has in common with other problems of its code, such as the id of a missing record.</summary>
    public string? Cause { get; init; }

    /// <summary>Orders by location, then by code, then by sentence.</summary>
    public int CompareTo(Problem? other)
    {
        if (other is null)
            return 1;
        var byLocation = At.CompareTo(other.At);
        var byCode = string.CompareOrdinal(Code.Number, other.Code.Number);
        return byLocation != 0 ? byLocation : byCode != 0 ? byCode : string.CompareOrdinal(Sentence, other.Sentence);
    }

    public override string ToString() => $"{At}: {Severity.Word()} {Code.Number}: {Sentence}";

    public static bool operator <(Problem? left, Problem? right) => Compare(left, right) < 0;

    public static bool operator >(Problem? left, Problem? right) => Compare(left, right) > 0;

    public static bool operator <=(Problem? left, Problem? right) => Compare(left, right) <= 0;

    public static bool operator >=(Problem? left, Problem? right) => Compare(left, right) >= 0;

    private static int Compare(Problem? left, Problem? right) => Comparer<Problem>.Default.Compare(left, right);
}
