using Wiki.Reading.Keys;

namespace Wiki.Editing.Writing;

/// <summary>A short description of the values that a key accepts, for editors.</summary>
internal static class Hint
{
    /// <summary>Empty for plain text.</summary>
    public static string Of(Shape shape) => shape switch
    {
        Shape.Choice choice => string.Join(", ", choice.Terms.Select(term => term.Word)),
        Shape.Formed formed => formed.Form.Expected,
        Shape.Date => "a date such as 2024-03-22, 2024-03 or \"[2024-03-18..2024-03-24]\"",
        Shape.Line => "a paragraph that cites, as [@claim]",
        Shape.Id id => $"the id of a record: {string.Join(" or ", id.Kinds.Select(kind => kind.Word()))}",
        Shape.Listed listed => $"an id of '{listed.List}' in site.yaml",
        _ => "",
    };
}
