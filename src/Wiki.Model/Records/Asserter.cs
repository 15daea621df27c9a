using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>The links of a citation's chain that name nobody.</summary>
public static class Asserter
{
    /// <summary>Somebody the report speaks of without a name.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>The report leaves open who it was.</summary>
    public const string Unclear = "unclear";

    public static bool IsNameless(Reference link) => link.Id is Unnamed or Unclear;
}
