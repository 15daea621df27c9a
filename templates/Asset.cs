namespace Wiki.Templates;

/// <summary>A file that every published site contains, such as <c>assets/wiki.css</c>.</summary>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Bytes);
