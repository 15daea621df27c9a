using System.Text.Json.Serialization;

namespace Wiki.Exports.Search;

/// <summary>The numbers of values that are found together, and the documents they belong to, as steps.</summary>
[JsonConverter(typeof(FacetPostingsConverter))]
internal sealed record FacetPostings(IReadOnlyList<int> Values, string Documents);
