namespace Wiki.Evidence.Languages;

/// <summary>The words by which a language says who speaks.</summary>
internal sealed class SpeechWords
{
    private static readonly PerLanguage<SpeechWords> All = new(language => new SpeechWords(language));

    private readonly HashSet<string> _verbs;
    private readonly HashSet<string> _that;
    private readonly HashSet<string> _told;

    private SpeechWords(string language)
    {
        var table = LanguageSections.Read("speech-words.txt");
        _verbs = [.. table.Of(language, "verbs")];
        _that = [.. table.Of(language, "that")];
        _told = [.. table.Of(language, "told")];
        Openers = [.. table.Of(language, "openers")];
    }

    /// <summary>Words before the name of who speaks, as in "according to".</summary>
    public IReadOnlyList<string> Openers { get; }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SpeechWords Of(string tag) => All.Of(tag);

    /// <summary>Whether a word says that somebody speaks.</summary>
    public bool IsVerb(string word) => _verbs.Contains(word);

    /// <summary>Whether a name behind such a word is that of who speaks: "said Marr", but not "told Marr".</summary>
    public bool IsBeforeSpeaker(string word) => IsVerb(word) && !_told.Contains(word);

    /// <summary>Whether nothing stands between a verb and what is said, but for a word such as "that".</summary>
    public bool IsJoin(string words) => words.Length == 0 || _that.Contains(words);
}
