namespace Wiki.Model.Queries;

/// <summary>Changes the case of the first letter of some words.</summary>
public static class FirstLetter
{
    public static string InUpperCase(string words) => Change(words, char.ToUpperInvariant);

    public static string InLowerCase(string words) => Change(words, char.ToLowerInvariant);

    private static string Change(string words, Func<char, char> change) =>
        words.Length == 0 ? words : change(words[0]) + words[1..];
}
