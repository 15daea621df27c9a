using System.Xml;

namespace Wiki.Verifying.Pages;

/// <summary>
/// The start tag of the element that is read, with the attributes that the rules for pages use; one for all elements of
/// a page.
/// </summary>
internal sealed class Tag
{
    public string Name { get; private set; } = "";

    public string? Id { get; private set; }

    public string? Href { get; private set; }

    public string? Source { get; private set; }

    public string? Data { get; private set; }

    public string? Language { get; private set; }

    /// <summary>The fragment of the passage that a mark belongs to.</summary>
    public string? Passage { get; private set; }

    /// <summary>The value of <c>http-equiv</c>: the header that a meta element replaces.</summary>
    public string? Header { get; private set; }

    public string? Content { get; private set; }

    private string? Classes { get; set; }

    private string? Relations { get; set; }

    /// <param name="xml">At an element, to which it returns.</param>
    public void Read(XmlReader xml)
    {
        Name = xml.LocalName;
        Id = Href = Source = Data = Language = Passage = Header = Content = Classes = Relations = null;
        while (xml.MoveToNextAttribute())
            Add(xml);
        xml.MoveToElement();
    }

    public bool HasClass(string name) => HasWord(Classes, name);

    public bool HasRelation(string name) => HasWord(Relations, name);

    private static bool HasWord(string? words, string word)
    {
        foreach (var range in words.AsSpan().Split(' '))
        {
            if (words.AsSpan(range).SequenceEqual(word))
                return true;
        }

        return false;
    }

    private string? Add(XmlReader attribute) => attribute.LocalName switch
    {
        "id" => Id = attribute.Value,
        "href" => Href = attribute.Value,
        "src" => Source = attribute.Value,
        "data" => Data = attribute.Value,
        "lang" => Language = attribute.Value,
        "data-passage" => Passage = attribute.Value,
        "class" => Classes = attribute.Value,
        "http-equiv" => Header = attribute.Value,
        "content" => Content = attribute.Value,
        "rel" => Relations = attribute.Value,
        _ => null,
    };
}
