using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads the facts of the record that a published page is of, and the relations of an entity.</summary>
internal static class ShownFactReader
{
    /// <summary>Of each list of facts the letters of each line: its name, then what it says.</summary>
    public static IReadOnlyList<string> Facts(XElement root) =>
        [.. root.Named("dl").Where(list => list.HasClass("facts")).Elements().Select(line => line.LettersOf())];

    public static IReadOnlyList<ShownRelation> Relations(XElement root) =>
    [
        .. from list in root.Named("ul")
           where list.HasClass("relations")
           from item in list.Elements()
           select new ShownRelation(
               string.Concat(item.Nodes().OfType<XText>().Select(text => text.Value)).Trim(),
               item.Elements().FirstOrDefault(element => element.Name.LocalName == "a")?.Find("href") ?? "",
               item.Descendants().FirstOrDefault(IsStatement)?.Find("data-claim") ?? ""),
    ];

    private static bool IsStatement(XElement element) => element.HasClass("statement");
}

/// <summary>A relation as a page shows it.</summary>
/// <param name="Type">The words for it.</param>
/// <param name="Href">The address of the other entity.</param>
/// <param name="Claim">The claim that states it.</param>
internal sealed record ShownRelation(string Type, string Href, string Claim);
