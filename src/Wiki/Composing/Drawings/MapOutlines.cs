using System.Collections.Concurrent;

namespace Wiki.Composing.Drawings;

/// <summary>The paths of the maps of an edition, written once for each frame; safe on several threads.</summary>
/// <remarks>The pages of a place and of its events show one map: measured, half of those of the shipped wiki.</remarks>
internal sealed class MapOutlines
{
    // Lazy, as a dictionary may make a value on two threads.
    private readonly ConcurrentDictionary<(MapFrame, int), Lazy<(string Land, string Borders)>> _paths = new();

    /// <param name="frame">The part of the world.</param>
    /// <param name="most">The most characters of the paths.</param>
    public (string Land, string Borders) Of(MapFrame frame, int most) =>
        _paths.GetOrAdd((frame, most), _ => new(() => MapPaths.Of(frame, most))).Value;
}
