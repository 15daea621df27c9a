namespace Wiki.Model.Vocabularies;

/// <summary>The shape that represents a kind of event in pictures and lists.</summary>
public enum EventMark
{
    [Term("filled", "A filled circle.")] Filled,
    [Term("ring", "An open circle.")] Ring,
    [Term("square", "A square.")] Square,
    [Term("diamond", "A square on its corner.")] Diamond,
    [Term("triangle", "A triangle.")] Triangle,
    [Term("bar", "A bar.")] Bar,
}
