using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Problems;

/// <summary>One fault at one place, told in one sentence that holds its remedy.</summary>
public sealed record Problem(Code Code, Location At, string Sentence) : IComparable<Problem>
{
    public Severity Severity { get; init; } = Code.Severity;

    /// <summary>By place, then by code, then by sentence.</summary>
    public int CompareTo(Problem? other)
    {
        if (other is null)
            return 1;
        var byPlace = At.CompareTo(other.At);
        var byCode = string.CompareOrdinal(Code.Number, other.Code.Number);
        return byPlace != 0 ? byPlace : byCode != 0 ? byCode : string.CompareOrdinal(Sentence, other.Sentence);
    }

    public override string ToString() => $"{At}: {Severity.Word()} {Code.Number}: {Sentence}";

    public static bool operator <(Problem? left, Problem? right) => Comparer<Problem>.Default.Compare(left, right) < 0;

    public static bool operator >(Problem? left, Problem? right) => Comparer<Problem>.Default.Compare(left, right) > 0;

    public static bool operator <=(Problem? left, Problem? right) => Comparer<Problem>.Default.Compare(left, right) <= 0;

    public static bool operator >=(Problem? left, Problem? right) => Comparer<Problem>.Default.Compare(left, right) >= 0;
}
