namespace Wiki.Evidence.Sources;

/// <summary>A run of letters and digits in a text.</summary>
internal readonly record struct TextWord(int Offset, string Value)
{
    public int End => Offset + Value.Length;

    public static List<TextWord> AllOf(string text)
    {
        var words = new List<TextWord>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])))
                at++;
            if (at > start)
                words.Add(new TextWord(start, text[start..at]));
        }

        return words;
    }
}
