namespace Wiki.Model.Vocabularies;

/// <summary>How large a place is that coordinates stand for.</summary>
public enum Precision
{
    [Term("site", "A building or a plot.")] Site,
    [Term("city", "A town or city.")] City,
    [Term("region", "A province or a region.")] Region,
    [Term("country", "A whole country.")] Country,
}
