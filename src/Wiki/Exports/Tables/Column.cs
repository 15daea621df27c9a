namespace Wiki.Exports.Tables;

/// <summary>A column of a table: its name, and what it holds of a row.</summary>
internal sealed record Column<T>(string Name, Func<T, string?> Cell);
