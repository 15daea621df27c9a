using Wiki.Composing.Drawings;
using Xunit;

namespace Wiki.Tests.Composing.Drawings;

public sealed class SimplifiedLineTests
{
    [Fact]
    public void AStraightPartKeepsOnlyItsEnds()
    {
        var line = new SimplifiedLine([new(0, 0), new(4, 0.2), new(9, 0), new(9, 5), new(9, 9)], 0.1);
        Assert.Equal([new MapPoint(0, 0), new(9, 0), new(9, 9)], line.Within(1));
        Assert.Equal(4, line.Within(0.15).Length);
    }

    [Fact]
    public void CornerIsLeftOutWithItsPart()
    {
        var line = new SimplifiedLine([new(0, 0), new(50, 3), new(50, 0.5), new(53, 0.5), new(100, 0)], 0.1);
        Assert.Equal([new MapPoint(0, 0), new(100, 0)], line.Within(4));
        Assert.Contains(new MapPoint(50, 3), line.Within(2.5));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(30)]
    public void EveryCornerStaysWithinTheDistance(double distance)
    {
        MapPoint[] points = [.. Enumerable.Range(0, 300).Select(step => new MapPoint(step, step * 7919 % 83))];
        var kept = new SimplifiedLine(points, 0.5).Within(distance);
        Assert.Equal((points[0], points[^1]), (kept[0], kept[^1]));
        Assert.All(points, point => Assert.True(kept.Zip(kept.Skip(1)).Min(side => Off(point, side)) <= distance));
    }

    private static double Off(MapPoint point, (MapPoint From, MapPoint To) side)
    {
        var (across, down) = (side.To.X - side.From.X, side.To.Y - side.From.Y);
        var along = ((point.X - side.From.X) * across) + ((point.Y - side.From.Y) * down);
        var part = Math.Clamp(along / ((across * across) + (down * down)), 0, 1);
        return point.DistanceTo(new MapPoint(side.From.X + (part * across), side.From.Y + (part * down)));
    }
}
