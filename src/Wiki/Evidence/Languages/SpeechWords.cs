namespace Wiki.Evidence.Languages;

/// <summary>The words by which a language says who speaks.</summary>
internal sealed class SpeechWords
{
    private static readonly PerLanguage<SpeechWords> All = new(language => new SpeechWords(language));

    /// <summary>The most words between "told" and what is said: "reporters in the capital".</summary>
    private const int MostTold = 4;

    private readonly HashSet<string> _verbs;
    private readonly HashSet<string> _beforeSaid;
    private readonly HashSet<string> _that;
    private readonly HashSet<string> _told;
    private readonly HashSet<string> _hearers;

    private SpeechWords(string language)
    {
        var table = LanguageSections.Read("speech-words.txt");
        _verbs = [.. table.Of(language, "verbs")];
        _beforeSaid = table.SetOf(language, "before-said");
        _that = [.. table.Of(language, "that")];
        _told = [.. table.Of(language, "told")];
        _hearers = [.. table.Of(language, "hearers")];
        Openers = [.. table.Of(language, "openers")];
    }

    /// <summary>Words before the name of who speaks, as in "according to".</summary>
    public IReadOnlyList<string> Openers { get; }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SpeechWords Of(string tag) => All.Of(tag);

    /// <summary>Words by which somebody speaks, in small letters.</summary>
    public IEnumerable<string> Verbs => _verbs;

    /// <summary>Whether somebody says, knows or believes what follows a word: "says".</summary>
    public bool IsBeforeSaid(string word) => _beforeSaid.Contains(word);

    /// <summary>Whether a word says that somebody speaks.</summary>
    public bool IsVerb(string word) => _verbs.Contains(word);

    /// <summary>Whether a name behind such a word is that of who speaks: "said Marr", but not "told Marr".</summary>
    public bool IsBeforeSpeaker(string word) => IsVerb(word) && !_told.Contains(word);

    /// <summary>
    /// Whether nothing is between a verb and what is said, but for those who are told it and a word such as
    /// "that".
    /// </summary>
    public bool IsJoin(string verb, string words) =>
        words.Length == 0
        || _that.Contains(words)
        || (_told.Contains(verb) && IsTold(words));

    private bool IsTold(string words)
    {
        string[] all = words.Split(' ');
        return all.Length <= MostTold
            && (char.IsUpper(words[0]) || _hearers.Contains(all[0]))
            && !words.Contains(',', StringComparison.Ordinal);
    }
}
