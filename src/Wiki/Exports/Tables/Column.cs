namespace Wiki.Exports.Tables;

/// <summary>A column of a table: its name, and the value of its cell in a row.</summary>
internal sealed record Column<T>(string Name, Func<T, string?> Cell);
