using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit;

namespace Wiki.Tests;

/// <summary>
/// Checks a property against generated inputs, the same ones in every run; a failing one is shrunk before it is shown.
/// </summary>
internal static class Property
{
    /// <summary>The trait of the classes whose inputs can be made more, by which they are run apart.</summary>
    public const string Trait = "Inputs";

    public const string MadeUp = "made-up";

    /// <summary>
    /// How many inputs the longest properties are tried with: a sample here, a hundred thousand on CI, more where it is
    /// requested.
    /// </summary>
    public static int Inputs { get; } =
        Number("WIKI_INPUTS") ?? (Environment.GetEnvironmentVariable("CI") == "true" ? 100_000 : 20_000);

    private static int Seed { get; } = Number("WIKI_SEED") ?? 22;

    public static void ForAll<T>(Arbitrary<T> inputs, int count, Action<T> statement)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{count} inputs from seed {Seed}")
        );
        var replay = new Replay(new Rnd((ulong)Seed), FSharpOption<int>.None);
        var config = Config
            .QuickThrowOnFailure.WithQuietOnSuccess(true)
            .WithMaxTest(count)
            .WithReplay(FSharpOption<Replay>.Some(replay));
        Check.One(config, Prop.ForAll(inputs, statement));
    }

    /// <summary>A list that is made smaller by leaving out its items.</summary>
    public static Arbitrary<IReadOnlyList<T>> ListOf<T>(Gen<T> item, int fewest, int most) =>
        Arb.From(
            from length in Gen.Choose(fewest, most)
            from list in item.ListOf(length)
            select (IReadOnlyList<T>)[.. list],
            list =>
                list.Count <= fewest
                    ? []
                    : Enumerable
                        .Range(0, list.Count)
                        .Select(left => (IReadOnlyList<T>)[.. list.Where((_, index) => index != left)])
        );

    /// <summary>A text of some of these pieces.</summary>
    public static Arbitrary<string> TextOf(IReadOnlyList<string> pieces, int fewest, int most) =>
        Arb.Convert(ListOf(Gen.Elements(pieces.AsEnumerable()), fewest, most), string.Concat, text => [text]);

    private static int? Number(string variable) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
