using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>The links of a citation's chain that do not name an entity.</summary>
public static class Asserter
{
    /// <summary>A person or group that the report does not name.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>The report does not make clear who it was.</summary>
    public const string Unclear = "unclear";

    public static bool IsNameless(Reference link) => link.Id is Unnamed or Unclear;
}
