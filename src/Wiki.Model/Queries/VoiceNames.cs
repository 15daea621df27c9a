using Wiki.Model.Locations;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Queries;

/// <summary>The names of the links of a chain, at the start of a line and within it.</summary>
internal static class VoiceNames
{
    private static readonly string[] Articles = ["The ", "An ", "A "];

    public static string First(Reference link, Corpus corpus) => Sentence(Within(link, corpus));

    /// <summary>An article begins with a small letter within a line, except in the name of an outlet.</summary>
    public static string Within(Reference link, Corpus corpus) => link.Id switch
    {
        Asserter.Unnamed => "an unnamed source",
        Asserter.Unclear => "unclear who",
        _ => Within(corpus.Get<Entity>(link)),
    };

    private static string Within(Entity entity) =>
        entity.Kind != EntityKind.Outlet && Articles.Any(HasArticle(entity.Name))
            ? char.ToLowerInvariant(entity.Name[0]) + entity.Name[1..]
            : entity.Name;

    private static Func<string, bool> HasArticle(string name) =>
        article => name.StartsWith(article, StringComparison.Ordinal);

    private static string Sentence(string name) =>
        name.Length > 0 && Begins(name) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    /// <summary>Whether a line may begin it with a capital; a name with a small first letter keeps it.</summary>
    private static bool Begins(string name) =>
        name is "an unnamed source" or "unclear who"
        || Articles.Any(article => name.StartsWith(article, StringComparison.OrdinalIgnoreCase));
}
