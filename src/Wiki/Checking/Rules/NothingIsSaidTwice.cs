using System.Runtime.CompilerServices;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>No two claims say the same.</summary>
internal static class NothingIsSaidTwice
{
    /// <summary>Marks that writers use in different ways, each with the one that it is compared as.</summary>
    private static readonly (char Other, char Usual)[] Marks =
        [('’', '\''), ('‘', '\''), ('“', '"'), ('”', '"'), ('„', '"'), ('–', '-'), ('—', '-')];

    /// <summary>What claims say, as the preview compares the same ones again after each edit.</summary>
    private static readonly ConditionalWeakTable<Claim, string> Said = [];

    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Corpus.Claims
            .Where(claim => claim.IsActive && content.Corpus.Contains(claim))
            .GroupBy(claim => Said.GetValue(claim, Key), StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1).Select(claim => Repeated(claim, same.First())));

    private static Problem Repeated(Claim claim, Claim first) =>
        ClaimProblems.ClaimRepeated(claim.Statement.At, first.Id, first.Statement.At);

    private static string Key(Claim claim) => $"{Fold(claim.Statement.Value)}\n{FigureOf(claim)}";

    /// <summary>Claims whose figures differ say different things in the same words.</summary>
    private static string FigureOf(Claim claim) => claim.Figure is { } figure
        ? $"{figure.Measure.Id} {figure.Of.Id} {figure.FoldedUnit} {figure.Value.Value.Written}"
        : "";

    private static string Fold(string statement)
    {
        var folded = QuoteText.Normalize(statement).TrimEnd('.', ' ').ToUpperInvariant();
        return Marks.Aggregate(folded, (words, mark) => words.Replace(mark.Other, mark.Usual));
    }
}
