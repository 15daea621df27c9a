using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>
/// Places the names on a map one after the other: none overlaps another name or a mark, none is nearer to another mark
/// than to its own, and none leaves the frame.
/// </summary>
/// <param name="height">The height of the map.</param>
/// <param name="size">The height of letters, in units of the map.</param>
internal sealed class MapLabels(int height, double size = MapLabels.Size)
{
    /// <summary>The height of letters on the smallest screen, in units of the map.</summary>
    public const double Size = 22;

    /// <summary>The same on a locator, which is small on every screen.</summary>
    public const double LocatorSize = 32;

    /// <summary>The room around a line that leads to a name.</summary>
    private const double LineRoom = 2;

    private readonly List<MapBox> _taken = [];
    private readonly List<MapPoint> _marks = [];

    /// <summary>Reserves the area of a mark, so that names of other marks do not cover it.</summary>
    public void Reserve(MapPoint point, double radius)
    {
        _taken.Add(MapBox.Around(point, point, radius));
        _marks.Add(point);
    }

    /// <summary>Reserves a part of the map, which another map shows.</summary>
    public void Reserve(MapPoint from, MapPoint to) => _taken.Add(new MapBox(from, from.X, from.Y, to.X, to.Y));

    /// <summary>Places words at a mark; null if there is no room for them.</summary>
    public PlacedText? Place(MapPoint point, double radius, string words)
    {
        var width = TextSize.Ems(words) * size;
        foreach (var position in LabelPosition.Near(point, radius, width, size))
        {
            var box = position.Box(point, width, size);
            if (!IsFree(box) || IsNearerToAnotherMark(box))
                continue;
            _taken.Add(box);
            return Text(words, position);
        }

        return null;
    }

    /// <summary>Places words at the end of a line from the mark; null if there is no room near it.</summary>
    public PlacedName? PlaceApart(MapPoint point, double radius, string words)
    {
        var width = TextSize.Ems(words) * size;
        foreach (var (position, from, to) in LabelPosition.Led(point, radius, size))
        {
            var box = position.Box(point, width, size);
            List<MapBox> line = [.. Along(point, from, to)];
            if (!IsFree(box) || !line.TrueForAll(IsFree))
                continue;
            _taken.AddRange([box, .. line]);
            return new PlacedName(Text(words, position), Line(from, to));
        }

        return null;
    }

    private static PlacedText Text(string words, LabelPosition at) =>
        new(words, Lengths.Number(at.X), Lengths.Number(at.Y), at.Anchor);

    private static MapLeader Line(MapPoint from, MapPoint to) =>
        new(Lengths.Number(from.X), Lengths.Number(from.Y), Lengths.Number(to.X), Lengths.Number(to.Y));

    private bool IsFree(MapBox box) =>
        IsInFrame(box) && !_taken.Exists(taken => taken.Owner != box.Owner && taken.Touches(box));

    private bool IsNearerToAnotherMark(MapBox box)
    {
        var own = box.DistanceTo(box.Owner);
        return _marks.Exists(mark => mark != box.Owner && box.DistanceTo(mark) < own);
    }

    private bool IsInFrame(MapBox box) =>
        box.Left >= 0 && box.Top >= 0 && box.Right <= MapFrame.Width && box.Bottom <= height;

    /// <summary>Small areas along a line, which no other name or line may cross.</summary>
    private static IEnumerable<MapBox> Along(MapPoint owner, MapPoint from, MapPoint to)
    {
        var steps = (int)Math.Ceiling(from.DistanceTo(to) / LineRoom);
        var (across, down) = ((to.X - from.X) / steps, (to.Y - from.Y) / steps);
        return Enumerable.Range(0, steps + 1)
            .Select(step => new MapPoint(from.X + (step * across), from.Y + (step * down)))
            .Select(point => MapBox.Around(owner, point, LineRoom));
    }
}

/// <summary>The name of a mark, and the line to it; null if the name is beside the mark.</summary>
internal sealed record PlacedName(PlacedText Text, MapLeader? Line);
