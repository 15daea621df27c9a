using System.Xml;
using System.Xml.Linq;
using Wiki.Output;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>Reads what a published page shows; a page that is no XML is reported by the rules for pages.</summary>
internal static class ShownPageReader
{
    public static ShownPage Read(RenderedPage page)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(page.Html), PageXml.Settings);
            var root = XDocument.Load(xml, LoadOptions.PreserveWhitespace).Root!;
            return ReadAll(page, root);
        }
        catch (XmlException)
        {
            return new ShownPage(page.Route);
        }
    }

    /// <summary>What is hidden says nothing to a reader; links in it are shown once a script runs.</summary>
    private static ShownPage ReadAll(RenderedPage page, XElement root)
    {
        var running = new ShownPage(page.Route)
        {
            Code = CodeOf(page, root),
            Scripts = [.. root.Named("script").Select(script => script.Find("src")).OfType<string>()],
            Policy = PageCode.PolicyOf(root),
        };
        var whole = ShownLabelReader.Read(running, root);
        root.Descendants().Where(IsHidden).Remove();
        return Read(whole, root);
    }

    /// <summary>By the attribute, or by a class of the style sheets.</summary>
    private static bool IsHidden(XElement element) =>
        element.Attribute("hidden") is not null
        || element.Attribute("data-lens") is not null
        || element.Attribute("style") is not null
        || element.HasClass("unseen")
        || element.HasClass("filtered-out");

    /// <summary>A browser ends the declaration of a document at its first bracket.</summary>
    private static string? CodeOf(RenderedPage page, XElement root) =>
        page.Html.AsSpan().StartsWith("<!DOCTYPE html>"u8) ? PageCode.Find(root) : "<!DOCTYPE";

    private static ShownPage Read(ShownPage whole, XElement root) => whole with
    {
        Statements = [.. root.Descendants().Where(IsStatement).Select(Statement)],
        Quotes = [.. root.Named("blockquote").Select(Quote).OfType<ShownQuote>()],
        Briefs = [.. root.Named("q").Where(IsQuoted).Select(Brief)],
        MatrixRows = ShownMatrixReader.Read(root),
        Carriage = OfClass(root, "p", "carriage").Nodes().OfType<XText>().FirstOrDefault()?.Value.Trim(),
        Title = root.Named("h1").FirstOrDefault()?.Value.Trim() ?? "",
        Facts = ShownFactReader.Facts(root),
        Relations = ShownFactReader.Relations(root),
        Details = ShownDetailReader.Read(root),
        Lanes = ShownLaneReader.Read(root),
        Blocks = [.. OfClass(root, "div", "words").Select(block => block.Value)],
        Hashes = [.. root.Named("code").Where(code => code.Value.Length == 64).Select(Hash)],
        Figure = OfClass(root, "span", "value").FirstOrDefault()?.Value,
        Letters = (root.Named("body").FirstOrDefault() ?? root).LettersOf(),
    };

    private static bool IsStatement(XElement element) =>
        element.Attribute("data-claim") is not null && element.Name.LocalName is "h1" or "span";

    private static ShownStatement Statement(XElement element)
    {
        var claim = element.Attribute("data-claim")!.Value;
        return element.Name.LocalName == "h1"
            ? new ShownStatement(claim, element.Value, First(OfClass(element.Parent!, "span", "voice")))
            : new ShownStatement(
                claim,
                First(element.Named("a")) ?? "",
                First(OfClass(element, "span", "voices"))?.TrimEnd(' ', ':'));
    }

    /// <summary>A citation on the page of its claim, or a note of a dossier; null for other quotations.</summary>
    private static ShownQuote? Quote(XElement quote)
    {
        var source = quote.Find("data-source") ?? quote.Parent?.Find("data-source");
        if (source is null)
            return null;
        var parts = quote.DescendantNodes().OfType<XText>().Where(text => text.Parent != quote);
        var origin = quote.ElementsAfterSelf().FirstOrDefault();
        var voices = origin?.DescendantsAndSelf().Where(IsVoice) ?? [];
        return new ShownQuote(
            ClaimOf(quote),
            source,
            [.. parts.Select(text => text.Value)],
            quote.Value,
            voices.FirstOrDefault()?.Value ?? "",
            origin?.Value ?? "");
    }

    private static bool IsQuoted(XElement quote) => quote.Named("a").Any();

    private static ShownBrief Brief(XElement quote) => new(
        [.. quote.Named("a").Select(part => (part.FindOrEmpty("href"), part.Value))],
        [.. quote.Nodes().OfType<XText>().Select(text => text.Value)],
        quote.ElementsAfterSelf().FirstOrDefault(element => element.HasClass("origin"))?.Value);

    /// <summary>The claim of the note that the quotation is in, or of the page.</summary>
    private static string? ClaimOf(XElement quote) =>
        (quote.ElementsBeforeSelf().FirstOrDefault(IsStatement) ?? quote.Document!.Root!.Named("h1").FirstOrDefault())
            ?.Find("data-claim");

    private static (string Hash, string Href) Hash(XElement code)
    {
        var link = code.ElementsBeforeSelf().LastOrDefault(element => element.Name.LocalName == "a");
        return (code.Value, link?.Find("href") ?? "");
    }

    private static string? First(IEnumerable<XElement> elements) => elements.FirstOrDefault()?.Value;

    private static bool IsVoice(XElement element) => element.Name.LocalName == "span" && element.HasClass("voice");

    private static IEnumerable<XElement> OfClass(XElement root, string name, string word) =>
        root.Named(name).Where(element => element.HasClass(word));
}
