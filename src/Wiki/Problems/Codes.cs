namespace Wiki.Problems;

/// <summary>
/// The problem codes: W1 reading, W2 corpus, W3 pages, W4 the machine, W5 a published site. Each has its number, its
/// rule as a sentence, and the fix.
/// </summary>
internal static partial class Codes
{
    // Deferred, as the order of static initializers in the parts of a partial class is not defined.
    private static readonly Lazy<IReadOnlyList<Code>> Sorted = new(() =>
    [
        .. typeof(Codes).GetFields()
            .Select(field => field.GetValue(null))
            .OfType<Code>()
            .OrderBy(code => code.Number, StringComparer.Ordinal),
    ]);

    /// <summary>Every code, sorted by number.</summary>
    public static IReadOnlyList<Code> All => Sorted.Value;
}
