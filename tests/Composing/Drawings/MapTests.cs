using Wiki.Composing.Drawings;
using Xunit;

namespace Wiki.Tests.Composing.Drawings;

public sealed class MapTests
{
    [Theory]
    [InlineData(10, 50, true)]
    [InlineData(-100, 40, true)]
    [InlineData(179, 67.5, true)]
    [InlineData(-175, 67, true)]
    [InlineData(0, -80, true)]
    [InlineData(-30, 40, false)]
    [InlineData(0, 0, false)]
    [InlineData(170, 45, false)]
    public void TheOutlinesSeparateLandFromSea(double longitude, double latitude, bool isLand) =>
        Assert.Equal(isLand, IsLand(longitude, latitude));

    [Fact]
    public void TheShadeOfACountryStaysOnLand() =>
        Assert.All(
            Country.All.Where(country => country.Radius >= 1.5),
            country => Assert.All(Around(country), point => Assert.True(IsLand(point.Longitude, point.Latitude)))
        );

    [Fact]
    public void NoOutlineJumpsAcrossTheWorld() =>
        Assert.All(
            Outline
                .All.SelectMany(outline => outline.Points.Zip(outline.Points.Skip(1)))
                .Where(step => step.First.Latitude > -85),
            step => Assert.True(Math.Abs(step.First.Longitude - step.Second.Longitude) < 60)
        );

    [Theory]
    [InlineData(55, 37, Precision.Site)]
    [InlineData(-34, -58, Precision.City)]
    [InlineData(71, 179, Precision.Region)]
    [InlineData(0, 0, Precision.Country)]
    [InlineData(89, 10, Precision.Region)]
    public void AFrameShowsItsPlaces(double latitude, double longitude, Precision precision)
    {
        var place = new Coordinates((decimal)latitude, (decimal)longitude, precision);
        var frame = MapFrame.Around([place], _ => 9);
        Assert.Equal(latitude < 84, frame.Shows(place));
        Assert.InRange(frame.Height, 300, 720);
        var paths = MapPaths.Of(frame);
        Assert.InRange(paths.Land.Length + paths.Borders.Length, 0, MapPaths.Most);
    }

    [Fact]
    public void NorthIsUpAndEastIsRight()
    {
        var frame = MapFrame.Around([new Coordinates(50, 10, Precision.City)], _ => 9);
        var (south, north) = (frame.Project(9, 48), frame.Project(11, 52));
        Assert.True(north.Y < south.Y && north.X > south.X);
    }

    [Fact]
    public void AnAreaIsCutAtTheFrame()
    {
        var cut = MapLines.Cut([new(-900, 100), new(900, 100), new(900, 200), new(-900, 200)], 680, 500);
        Assert.Equal([-50.0, 730.0], [cut.Min(point => point.X), cut.Max(point => point.X)]);
    }

    /// <summary>Points near the edge of its shade; the outlines are coarser than what the radius was measured in.</summary>
    private static IEnumerable<(double Longitude, double Latitude)> Around(Country country) =>
        from step in Enumerable.Range(0, 16)
        let angle = step * Math.PI / 8
        let radius = country.Radius * 0.85
        let latitude = country.Latitude + (radius * Math.Sin(angle))
        let shrink = Math.Cos(country.Latitude * Math.PI / 180)
        select (country.Longitude + (radius * Math.Cos(angle) / shrink), latitude);

    private static bool IsLand(double longitude, double latitude) =>
        Outline.All.Where(outline => outline.IsLand).Count(outline => Contains(outline.Points, longitude, latitude)) % 2 == 1;

    private static bool Contains(IReadOnlyList<(double Longitude, double Latitude)> points, double longitude, double latitude)
    {
        var crossed = 0;
        for (var index = 0; index < points.Count; index++)
        {
            var (first, second) = (points[index], points[(index + 1) % points.Count]);
            if (first.Latitude > latitude == second.Latitude > latitude)
                continue;
            var share = (latitude - first.Latitude) / (second.Latitude - first.Latitude);
            if (longitude < first.Longitude + (share * (second.Longitude - first.Longitude)))
                crossed++;
        }

        return crossed % 2 == 1;
    }
}
