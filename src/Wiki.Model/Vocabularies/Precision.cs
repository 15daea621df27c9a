namespace Wiki.Model.Vocabularies;

/// <summary>The size of the place that coordinates represent.</summary>
public enum Precision
{
    [Term("site", "A building or a plot.")] Site,
    [Term("city", "A town or city.")] City,
    [Term("region", "A province or a region.")] Region,
    [Term("country", "A whole country.")] Country,
}
