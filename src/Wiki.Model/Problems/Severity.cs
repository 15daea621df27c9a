using Wiki.Model.Vocabularies;

namespace Wiki.Model.Problems;

/// <summary>Whether a problem prevents publication.</summary>
public enum Severity
{
    [Term("error", "Nothing is published.")] Error,
    [Term("warning", "Published, and reported.")] Warning,
}
