namespace Wiki.Evidence.Languages;

/// <summary>Forms of the names of a country or people that do not begin alike: "Wales" and "Welsh".</summary>
internal static class NameForms
{
    private static readonly LanguageSections Table = LanguageSections.Read("name-forms.txt");

    /// <summary>The forms of each name, in all languages, each as its words.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> All { get; } =
    [
        .. Table.Languages.Order(StringComparer.Ordinal)
            .SelectMany(language => Table.Of(language, "forms"))
            .Select(forms => forms.Split('/').Select(form => form.Split(' ', '-')).ToList()),
    ];
}
