namespace Wiki.Verifying.Published;

/// <summary>The words that the head of a page can have, of what the page and the data of the wiki say.</summary>
internal sealed class HeadWords
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private readonly ShownPage _page;
    private readonly ShippedWiki _data;
    private readonly string? _name;

    public HeadWords(ShownPage page, ShippedWiki data)
    {
        (_page, _data) = (page, data);
        _name = data.Names.GetValueOrDefault(Id);
    }

    /// <summary>
    /// The kind of page: descriptions of one kind differ only in the parts that name the page's own record.
    /// </summary>
    public string Kind => _page.Head.MovedTo is null ? Folder : "moved";

    private string Folder => IsOfRecord ? Path.GetDirectoryName(_page.Route.Path)! : _page.Route.Path;

    /// <summary>No id is <c>index</c>, and only a list that is continued has an underscore in its path.</summary>
    private bool IsOfRecord => _page.Route.Path.Contains('/', StringComparison.Ordinal)
        && !_page.Route.Path.Contains('_', StringComparison.Ordinal)
        && !_page.Route.IsOfIndex;

    private string Id => ShippedNames.IdOf(
        _page.Head.MovedTo is { } address ? _page.Route.Follow(address).Path : _page.Route.Path);

    /// <summary>The title of the page before that of the wiki.</summary>
    public bool IsTitle(string title)
    {
        var (letters, wiki) = (Letters.Of(title), Letters.Of(_data.Wiki.Site.Title));
        if (_page.Route == Route.Home)
            return letters == wiki;
        if (!letters.EndsWith(wiki, StringComparison.Ordinal))
            return false;
        var own = letters[..^wiki.Length];
        return NameInTitle is { } name
            ? own.Equals(Letters.Of(name), AnyCase)
            : own.Length > 0 && _page.Letters.Contains(own, StringComparison.Ordinal);
    }

    /// <summary>
    /// A description without the parts that name the page's own record; null if one of them is missing.
    /// </summary>
    public string? Around(string description)
    {
        var letters = Letters.Of(description);
        foreach (var part in OfThisPage.Select(Letters.Of))
        {
            var start = letters.IndexOf(part, AnyCase);
            if (start < 0)
                return null;
            letters = letters.Remove(start, part.Length);
        }

        return letters;
    }

    /// <summary>Whether words stand on the page, in its head, or are the name of a record that it links.</summary>
    public bool Has(string words) => words.Split(QuoteText.LeftOut).All(part => HasPart(Letters.Of(part)));

    private bool HasPart(string letters) =>
        Said.Any(said => said.Contains(letters, AnyCase))
        || _page.Links.Any(link => Letters.Of(NameAt(link.Href)) == letters);

    private string? NameInTitle => Kind switch
    {
        "moved" => "Moved",
        "dossiers" => $"Dossier: {_name}",
        "claims" => Statement,
        _ when IsOfRecord => _name,
        _ => null,
    };

    private IEnumerable<string> OfThisPage => Kind switch
    {
        "claims" => [Statement],
        "topics" => [Topic?.Question ?? ""],
        "dossiers" => [Topic?.Question ?? "", _data.Wiki.Site.Title],
        "sources" when _data.Sources.GetValueOrDefault(Id) is { } source => [source.Label, source.Published.Words],
        "questions" => [_name ?? "", Positions],
        "entities" or "events" or "moved" => [_name ?? ""],
        "index.html" => [_data.Wiki.Site.Description],
        _ => [_data.Wiki.Site.Title],
    };

    private string Statement => $"{_data.Voices.GetValueOrDefault(Id)}: {_name}";

    private Output.Json.TopicJson? Topic => _data.Topics.GetValueOrDefault(Id);

    private string Positions => string.Concat(
        _data.Questions.GetValueOrDefault(Id)?.Positions.Select(position => position.Label) ?? []);

    private IEnumerable<string> Said =>
    [
        _page.Letters,
        Letters.Of(_page.Head.Title),
        Letters.Of(_page.Head.Description ?? ""),
        Letters.Of(_data.Wiki.Site.Title),
    ];

    private string NameAt(string address) =>
        _data.Names.GetValueOrDefault(ShippedNames.IdOf(_page.Route.Follow(address).Path)) ?? "";
}
