using static System.FormattableString;

namespace Wiki.Model.Locations;

/// <summary>
/// A location in a content file: path from the repository root, line and column from 1, columns in Unicode characters.
/// </summary>
public readonly record struct Location(string File, int Line, int Column) : IComparable<Location>
{
    /// <summary>The location of a problem that concerns a file as a whole.</summary>
    public static Location StartOf(string file) => new(file, 1, 1);

    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        var byLine = Line.CompareTo(other.Line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => Invariant($"{PlainLine.Of(File)}:{Line}:{Column}");

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
