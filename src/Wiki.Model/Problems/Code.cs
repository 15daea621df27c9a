namespace Wiki.Model.Problems;

/// <summary>A kind of problem: its number, the rule as a sentence, and how an editor fixes a violation.</summary>
public sealed record Code(string Number, Severity Severity, string Rule, string Remedy)
{
    public ProblemClass Class { get; init; } = ProblemClass.Content;
}
