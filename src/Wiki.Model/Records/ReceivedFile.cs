using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>The file that a report was received as, in <c>sources/received/</c>.</summary>
/// <param name="Name">Its file name, where the source names it.</param>
/// <param name="Sha256">The hash of its bytes, as the source states it.</param>
public sealed record ReceivedFile(Located<string> Name, Located<string> Sha256);
