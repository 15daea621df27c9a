using Wiki.Model.Locations;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Queries.Speakers;

/// <summary>The names of the links of a chain, at the start of a line and within it.</summary>
internal static class VoiceNames
{
    /// <summary>Begins with a capital if it begins with an article; other names keep a small first letter.</summary>
    public static string First(Reference link, Corpus corpus) => link.Id switch
    {
        Asserter.Unnamed => "An unnamed source",
        Asserter.Unclear => "Speaker unclear",
        _ => Cased(corpus.Get<Entity>(link).Name, FirstLetter.InUpperCase),
    };

    /// <summary>An article begins with a small letter within a line, except in the name of an outlet.</summary>
    public static string Within(Reference link, Corpus corpus) => link.Id switch
    {
        Asserter.Unnamed => "an unnamed source",
        Asserter.Unclear => "a speaker who is not clear",
        _ when corpus.Get<Entity>(link) is { Kind: EntityKind.Outlet } outlet => outlet.Name,
        _ => Cased(corpus.Get<Entity>(link).Name, FirstLetter.InLowerCase),
    };

    /// <summary>The case of the first letter changes only if it begins an article.</summary>
    private static string Cased(string name, Func<string, string> change) =>
        Articles.Of(name).Length > 0 ? change(name) : name;
}
