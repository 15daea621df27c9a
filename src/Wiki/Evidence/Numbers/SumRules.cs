using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>How a language adds up number words.</summary>
internal sealed class SumRules
{
    private const decimal Hundred = 100;

    /// <summary>Those of a compound in one word, which has no words between its parts.</summary>
    public static readonly SumRules OfCompound = new();

    /// <param name="table">The table of number words.</param>
    /// <param name="language">The primary subtag of the language.</param>
    public SumRules(LanguageSections table, string language)
    {
        JoinsFrom = table.NumbersOf(language, "joins-from")
            .Select(entry => entry.Numbers[0])
            .DefaultIfEmpty(Hundred)
            .First();
        BeforeTeens = [.. table.NumbersOf(language, "before-teens").Select(entry => entry.Numbers[0])];
    }

    private SumRules() => (JoinsFrom, BeforeTeens) = (Hundred, []);

    /// <summary>The least number before a join: 100 in "two hundred and forty", 20 in "treinta y uno".</summary>
    public decimal JoinsFrom { get; }

    /// <summary>Tens that ten and more are added to: 60 in "soixante-douze".</summary>
    public IReadOnlyList<decimal> BeforeTeens { get; }
}
