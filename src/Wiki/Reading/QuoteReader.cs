using Wiki.Reading.Yaml;

namespace Wiki.Reading;

/// <summary>Reads quotes, citations and the bases of dates.</summary>
internal static class QuoteReader
{
    public static Citation ReadCitation(Fields fields) => new(ReadQuote(fields, fields.RequiredId("source")), fields.Choice<Stance>("stance")?.Value ?? Stance.Supports)
    {
        By = fields.Ids("by"),
        Note = fields.Line("note")?.Value,
    };

    /// <summary>A basis; in a source it quotes the source itself unless it names another.</summary>
    public static Basis ReadBasis(Fields fields, string? ownSource)
    {
        var source = fields.Id("source") ?? (ownSource is null ? fields.Missing("source", new Reference("", fields.At)) : new Reference(ownSource, fields.At));
        return new Basis(ReadQuote(fields, source), fields.RequiredLine("resolved").Value);
    }

    private static Quote ReadQuote(Fields fields, Reference source) => new(source, ReadParts(fields))
    {
        Prefix = fields.Words("prefix"),
        Suffix = fields.Words("suffix"),
    };

    private static IReadOnlyList<Located<string>> ReadParts(Fields fields) => fields.Node<YamlNode>("quote", "a quote") switch
    {
        YamlText text => [new Located<string>(text.Value, text.At)],
        YamlList { Items.Count: > 0 } => fields.Lines("quote"),
        null => fields.Missing<IReadOnlyList<Located<string>>>("quote", []),
        var other => Refuse(fields, other),
    };

    private static IReadOnlyList<Located<string>> Refuse(Fields fields, YamlNode node)
    {
        fields.Problems.Add(node is YamlList ? Problems.EmptyList(node.At, "quote") : Problems.WrongShape(node.At, "quote", "text or a list of texts", node.Shape));
        return [];
    }
}
