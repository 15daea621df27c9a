using FsCheck.Fluent;
using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Model.Locations;

[Trait(Property.Trait, Property.MadeUp)]
public sealed class RoutePropertyTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b",
        "1",
        "-",
        "ab",
        "index",
        "con",
        "A",
        ".",
        "/",
        "..",
        "\\",
        "%2e",
        "é",
        "е",
        " ",
        "\0",
        ":",
    ];

    [Fact]
    public void RecordRoutesAreUniqueAndContained()
    {
        var pages = 0;
        // Half of the ids have no more than their first pieces, so that many are well formed, and many the same.
        var id = Gen.OneOf(Property.TextOf(Pieces[..5], 1, 3).Generator, Property.TextOf(Pieces, 1, 6).Generator);
        var kind = Gen.Elements(Vocabulary.Terms<RecordKind>().Select(term => term.Value));
        var pairs =
            from first in kind
            from second in kind
            from one in id
            from other in id
            select (First: (Kind: first, Id: one), Second: (Kind: second, Id: other));
        Property.ForAll(
            pairs.ToArbitrary(),
            Property.Inputs / 5,
            pair =>
            {
                if (!RecordId.IsWellFormed(pair.First.Id) || !RecordId.IsWellFormed(pair.Second.Id))
                    return;
                pages++;
                var (one, other) = (
                    Route.Of(pair.First.Kind, pair.First.Id).Path,
                    Route.Of(pair.Second.Kind, pair.Second.Id).Path
                );
                Assert.Equal(pair.First == pair.Second, one == other);
                // A system that folds case keeps them apart too.
                Assert.Equal(one == other, string.Equals(one, other, StringComparison.OrdinalIgnoreCase));
                Assert.Equal($"{pair.First.Kind.Folder()}/", one[..(one.LastIndexOf('/') + 1)]);
            }
        );
        Assert.True(pages > Property.Inputs / 50, $"{pages} pairs had pages");
    }
}
