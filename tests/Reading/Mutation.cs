using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wiki.Tests.Sites;

namespace Wiki.Tests.Reading;

/// <summary>One change to the bytes of a file.</summary>
/// <param name="At">Where, as a share of the file in 10,000ths.</param>
/// <param name="Removed">How many bytes are taken out there.</param>
/// <param name="Put">What is put in their place.</param>
internal sealed record Mutation(int At, int Removed, byte[] Put)
{
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        "[[",
        "]]",
        "[@",
        "!",
        "!!",
        "&",
        "*",
        "**",
        "_",
        "%",
        "@",
        "`",
        "```",
        "|",
        "|-|",
        ">",
        "?",
        ":",
        ": ",
        "-",
        "- ",
        "---",
        "...",
        ",",
        "#",
        "'",
        "\"",
        "\\",
        "\\u",
        "\\ud800",
        "\\x07",
        "\t",
        "\n",
        "\r",
        "\r\n",
        " ",
        "<",
        "<b>",
        "<!--",
        "&#0;",
        "&#xFFFE;",
        "~",
        "<<",
        "<<<<<<< ",
        "!!]",
        "- {\nc",
        "{a: ",
        "%YAML 9.9\n",
        "? ",
        "0",
        "9999999999999999999",
        "2024-13-45",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\u202e",
        "\u200b",
        "é",
        "e\u0301",
        "😀",
        "\0",
        "\u0007",
    ];

    private static readonly byte[][] Bytes =
    [
        [0xFF],
        [0xC0, 0xAF],
        [0xE2, 0x82],
        [0xED, 0xA0, 0x80],
        [0xFE, 0xFF],
        [0x00],
        [0xEF, 0xBB, 0xBF],
        [0xF0, 0x9F],
    ];

    /// <summary>The files of a whole site: those of every kind, and its own, which has none.</summary>
    public static IReadOnlyList<(RecordKind? Kind, string Name, byte[] Bytes)> Files { get; } =
    [.. Records(), (null, "site", File.ReadAllBytes(InSite("site.yaml")))];

    /// <summary>A file and up to six changes to it.</summary>
    public static Arbitrary<(int File, IReadOnlyList<Mutation> Changes)> OfFiles { get; } = Make();

    public static byte[] Apply((int File, IReadOnlyList<Mutation> Changes) mutated) =>
        mutated.Changes.Aggregate(Files[mutated.File].Bytes, (bytes, change) => change.ApplyTo(bytes));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Removed} bytes out and {Convert.ToHexString(Put)} in at {At}");

    private byte[] ApplyTo(byte[] bytes)
    {
        var start = (int)((long)bytes.Length * At / 10_000);
        return [.. bytes.AsSpan(0, start), .. Put, .. bytes.AsSpan(Math.Min(bytes.Length, start + Removed))];
    }

    private static Arbitrary<(int File, IReadOnlyList<Mutation> Changes)> Make()
    {
        var put = Gen.Frequency(
            (6, Gen.Elements(Pieces).Select(Encoding.UTF8.GetBytes)),
            (2, Gen.Elements(Bytes)),
            (2, Stretch()),
            (1, Gen.Constant(Array.Empty<byte>()))
        );
        var change =
            from at in Gen.Choose(0, 10_000)
            from removed in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Choose(1, 20)), (1, Gen.Choose(1, 2000)))
            from bytes in put
            select new Mutation(at, removed, bytes);
        var changes = Property.ListOf(change, 1, 6);
        var mutated = from file in Gen.Choose(0, Files.Count - 1) from list in changes.Generator select (file, list);
        return Arb.From(mutated, each => changes.Shrinker(each.list).Select(list => (each.file, list)));
    }

    /// <summary>A stretch of some file.</summary>
    private static Gen<byte[]> Stretch() =>
        from file in Gen.Choose(0, Files.Count - 1)
        from start in Gen.Choose(0, Files[file].Bytes.Length - 1)
        from length in Gen.Choose(1, 200)
        select Files[file].Bytes.Skip(start).Take(length).ToArray();

    private static IEnumerable<(RecordKind? Kind, string Name, byte[] Bytes)> Records() =>
        from kind in Vocabulary.Terms<RecordKind>()
        from path in Directory
            .EnumerateFiles(InSite(kind.Value.Folder()), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
        select ((RecordKind?)kind.Value, Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path));

    private static string InSite(string path) => Path.Combine(Fixture.Lighthouse, "content", path);
}
