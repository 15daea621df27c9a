namespace Wiki.Model;

/// <summary>A date with its uncertainty (EDTF, ISO 8601-2).</summary>
/// <param name="Written">As the editor wrote it.</param>
/// <param name="Earliest">The first day it can mean; null where it is open or unknown.</param>
/// <param name="Latest">The last day it can mean; null where it is open or unknown.</param>
public sealed record Edtf(string Written, DateOnly? Earliest, DateOnly? Latest);
