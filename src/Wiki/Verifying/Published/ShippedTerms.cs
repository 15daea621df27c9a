namespace Wiki.Verifying.Published;

/// <summary>The terms of vocabularies as readers see them.</summary>
internal static class ShippedTerms
{
    /// <summary>The label of a word as the data of the wiki has it; the word itself if it is of no term.</summary>
    public static string LabelOf<T>(string word) where T : struct, Enum => Vocabulary.Find<T>(word)?.Label ?? word;
}
