namespace Wiki.Model.Queries.Speakers;

/// <summary>The articles that names begin with, in English, the language of the pages.</summary>
public static class Articles
{
    private static readonly string[] All = ["The ", "An ", "A "];

    /// <summary>The article at the start of a name, with the space after it; empty if there is none.</summary>
    public static string Of(string name) =>
        Array.Find(All, article => name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) ?? "";
}
