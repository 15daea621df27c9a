using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>
/// Paragraphs that an editor may well write, with what the evidence carries and with what it does not.
/// </summary>
public sealed class ProseParagraphsTests
{
    private const string Report = """
        Some 1,500–2,000 people crossed on March 7. By 2022 and 2023 the toll was 2.5 crowns,
        and 9 of 10 paid it in the 34 provinces.

        From 24 to 26 May 2021 the ferry, called "Old Ida" by some, ran for the 120th time in its 45th year.
        Its 88,000 trips ended in the 1980s. Two thirds of the boats sank, and a quarter of the men sang.

        """;

    private const string Claims = """
        ---
        statement: Between 1,500 and 2,000 people crossed on 7 March.
        kind: stated-fact
        topics:
          - bridge
        when: 2021-03-07
        citations:
          - source: almanac-2021
            quote:
              - Some 1,500–2,000 people crossed on March 7
              - By 2022 and 2023 the toll was 2.5 crowns, and 9 of 10 paid it in the 34 provinces
          - source: almanac-2021
            quote: From 24 to 26 May 2021 the ferry, called "Old Ida" by some, ran for the 120th time in its 45th year
          - source: almanac-2021
            quote: Its 88,000 trips ended in the 1980s. Two thirds of the boats sank, and a quarter of the men sang
        ---

        """;

    public static TheoryData<string> Carried { get; } =
    [
        "Some 1,500–2,000 people crossed [@figures].",
        "Between 1500 and 2000 people crossed [@figures].",
        "They crossed on March 7 [@figures].",
        "They crossed on 7 March 2021 [@figures].",
        "They crossed in March 2021, says the almanac [@figures].",
        "The toll of 2022 and 2023 was the same [@figures].",
        "It was 2.5 crowns [@figures].",
        "Of those who crossed, 9 of 10 paid [@figures].",
        "It held in the 34 provinces [@figures].",
        "It ran for the 120th time [@figures].",
        "It was in its 45th year [@figures].",
        "It ran from 24 to 26 May 2021 [@figures].",
        "It ran on 24–26 May [@figures].",
        "It was called \"Old Ida\" [@figures].",
        "It was called “Old Ida,” they say [@figures].",
        "It made 88,000 trips, or 88000 [@figures].",
        "They ended in the 1980s, the '80s or the eighties [@figures].",
        "They crossed in early March [@figures].",
        "Of the boats 2/3 sank, and 1/4 of the men sang [@figures].",
        "Of the boats ⅔ sank, and 25 % of the men sang [@figures].",
        "There was rock 'n' roll on the men's boats, which was the keepers' own [@figures].",
        "The question \"Was the ferry late?\" is open [@figures; @crossing], see [[was-it-late]].",
        "The paper, \"The Gazette\" to some, came on 3 May 2021 [@figures], see [[gazette-2021]] and [[the-gazette]].",
        "Three reports, two ferries and one G20 meeting in B-52 style [@figures].",
        "The crossing of 2 May 2021 was the last [@figures], see [[last-crossing]].",
        "These are the points:\n\n- They crossed on March 7 [@figures].\n- It cost 2.5 crowns [@figures].",
    ];

    public static TheoryData<string, string> NotCarried { get; } =
        new()
        {
            { "Some 1,500–2,001 people crossed [@figures].", "'2,001'" },
            { "They crossed on March 8 [@figures].", "'March 8'" },
            { "They crossed on 7 March 2020 [@figures].", "'7 March 2020'" },
            { "The toll of 2022 and 2024 was the same [@figures].", "'2024'" },
            { "It was 2.6 crowns [@figures].", "'2.6'" },
            { "Of those who crossed, 8 of 10 paid [@figures].", "'8'" },
            { "It held in the 35 provinces [@figures].", "'35'" },
            { "It ran for the 121st time [@figures].", "'121st'" },
            { "It ran from 23 to 26 May 2021 [@figures].", "'23 to 26 May 2021'" },
            { "It was called \"New Ida\" [@figures].", "\"New Ida\"" },
            { "It made 88.000 trips [@figures].", "'88.000'" },
            { "They ended in the 1990s [@figures].", "'1990s'" },
            { "They ended in the nineties [@figures].", "'nineties'" },
            { "They ended in the '90s [@figures].", "'90s'" },
            { "They crossed in late March [@figures].", "'late March'" },
            { "Of the boats 1/3 sank [@figures].", "'1/3'" },
            { "Of the boats ⅓ sank [@figures].", "'⅓'" },
            { "Of the men 26 % sang [@figures].", "'26 %'" },
            { "The ferry is 〈Old Ada〉 [@figures].", "Old Ada" },
            { "It sank, says @figures, pp. 3–4 [@crossing].", "'@figures'" },
            { "The crossing of 3 May was the last [@figures], see [[last-crossing]].", "'3 May'" },
            { "The paper wrote of 400 people [@figures].", "'400'" },
            { "Nothing of 2022 stands in it [@almanac-2021].", "'2022'" },
        };

    [Theory]
    [MemberData(nameof(Carried))]
    public void ParagraphWithinItsEvidenceIsSilent(string paragraph)
    {
        using var site = With(paragraph);
        Assert.Empty(site.ContentProblems());
    }

    [Theory]
    [MemberData(nameof(NotCarried))]
    public void ParagraphBeyondItsEvidenceNamesWhatIsMissing(string paragraph, string named)
    {
        using var site = With(paragraph);
        var problem = Assert.Single(site.ContentProblems());
        Assert.Contains(named, problem, StringComparison.Ordinal);
        Assert.StartsWith("questions/was-it-late.md:16:", problem, StringComparison.Ordinal);
    }

    private static TinySite With(string paragraph) =>
        new TinySite()
            .WithSource(
                "almanac-2021",
                "label: The Almanac\nshort: Almanac\nbadge: AL\nkind: study\npublished: 2021\n"
                    + "published-basis:\n  - quote: From 24 to 26 May 2021 the ferry\n    resolved: It "
                    + "names the year.\nlanguage: en",
                Report
            )
            .With("claims/bridge/figures.md", Claims)
            .With(
                "questions/was-it-late.md",
                "---\ntitle: Was the ferry late?\nanswer: It was [@never-on-time].\nkind: extent\npositions:\n  - label: It was\n    "
                    + "claims:\n      - never-on-time\n  - label: It ran\n    claims:\n      - crossing\n"
                    + $"because:\n  - unknown\n---\n\n{paragraph}\n\nBoth are said [@never-on-time; @crossing].\n"
            );
}
