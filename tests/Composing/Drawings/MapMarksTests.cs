using Wiki.Composing.Drawings;
using Wiki.Pages;
using Wiki.Pages.Drawings;
using Xunit;

namespace Wiki.Tests.Composing.Drawings;

public sealed class MapMarksTests
{
    private static List<MapView> Maps { get; } =
        [.. AddedEvents.TopicsOf(FrozenCase.Edition).Select(topic => topic.Map).OfType<MapView>()];

    [Fact]
    public void EveryTopicPlaceIsOnItsMap()
    {
        Assert.NotEmpty(Maps);
        foreach (var map in Maps)
        {
            var pictures = PicturesOf(map).ToList();
            var named = pictures
                .SelectMany(picture => picture.Marks)
                .SelectMany(mark => mark.Place.Text.Split(", "))
                .ToHashSet(StringComparer.Ordinal);
            Assert.All(
                map.Places.Where(place => place.Precision != "not on the map"),
                place => Assert.Contains(place.Place.Text, named)
            );
            Assert.All(
                pictures,
                picture =>
                    Assert.All(
                        picture.Marks,
                        mark => Assert.True(Inside(mark.X, picture.Width) && Inside(mark.Y, picture.Height))
                    )
            );
            Assert.All(map.Places, place => Assert.NotEmpty(place.Events));
        }
    }

    [Fact]
    public void NamesOnAMapStayApartAndInside()
    {
        Assert.NotEmpty(Maps);
        foreach (var map in Maps.SelectMany(PicturesOf))
        {
            var boxes = map.Marks.Select(mark => mark.Label).OfType<PlacedText>().Select(Box).ToList();
            Assert.InRange(boxes.Count, map.Marks.Count / 3, map.Marks.Count);
            Assert.All(
                boxes,
                box =>
                    Assert.True(
                        box.Left >= -0.1
                            && box.Right <= map.Width + 0.1
                            && box.Top >= -0.1
                            && box.Bottom <= map.Height + 0.1
                    )
            );
            Assert.All(
                boxes.Index(),
                each =>
                    Assert.DoesNotContain(
                        boxes.Skip(each.Index + 1),
                        other =>
                            each.Item.Left + 0.1 < other.Right
                            && other.Left + 0.1 < each.Item.Right
                            && each.Item.Top + 0.1 < other.Bottom
                            && other.Top + 0.1 < each.Item.Bottom
                    )
            );
        }
    }

    [Fact]
    public void NoTwoMarksOfEventsOverlap()
    {
        var maps = Maps.SelectMany(PicturesOf).Select(PointsOfEvents).ToList();
        Assert.Contains(maps, points => points.Count > 1);
        foreach (var points in maps)
        {
            Assert.All(
                points.Index(),
                each => Assert.DoesNotContain(points.Skip(each.Index + 1), other => other.DistanceTo(each.Item) < 26)
            );
        }
    }

    [Fact]
    public void AnAreaGivesWayAndAPointStays()
    {
        var frame = MapFrame.Around([new Coordinates(50, 10, Precision.City)], _ => 9);
        var point = new MapPoint(200, 200);
        var placed = MapSpacing.Of([(point, 0), (point, 40), (point, 10)], 30, frame);
        Assert.Equal(point, placed[0]);
        Assert.InRange(placed[1].DistanceTo(point), 30, 32);
        Assert.Equal(point, placed[2]);
    }

    [Fact]
    public void ACrowdIsShownLargerOnce()
    {
        PlaceToMark[] crowd = [At("a", 50, 4), At("b", 51, 7), At("c", 52, 5), At("d", 49, 6)];
        PlaceToMark[] places = [.. crowd, At("far", -20, 100), At("east", 30, 110)];
        var frame = MapFrame.Around([.. places.Select(place => place.At)], _ => 3);
        var inset = Assert.Single(MapInsets.Of(places, frame, _ => 3));
        Assert.Equal(crowd, inset.Places);
        Assert.True(inset.Frame.Length(1) > 2 * frame.Length(1));
    }

    [Fact]
    public void ThreeNearMarksAreNoCrowd()
    {
        PlaceToMark[] places = [At("a", 50, 4), At("b", 51, 7), At("c", 52, 5), At("far", -20, 100)];
        var frame = MapFrame.Around([.. places.Select(place => place.At)], _ => 3);
        Assert.Empty(MapInsets.Of(places, frame, _ => 3));
    }

    private static PlaceToMark At(string id, int latitude, int longitude) =>
        new(id, new Link(id, $"{id}.html"), new Coordinates(latitude, longitude, Precision.City), $"#{id}");

    private static IEnumerable<MapPicture> PicturesOf(MapView map) =>
        map.Picture.Details.Select(detail => detail.Picture).Prepend(map.Picture);

    private static List<MapPoint> PointsOfEvents(MapPicture map) =>
        [.. map.Marks.Where(mark => mark.Sign is not null).Select(PointOf)];

    private static MapPoint PointOf(MapMark mark) => new(AddedEvents.Value(mark.X), AddedEvents.Value(mark.Y));

    [Fact]
    public void NameInACrowdIsOverItsMark()
    {
        var (room, point) = (new MapLabels(400), new MapPoint(300, 200));
        foreach (var near in new MapPoint[] { point, new(340, 200), new(240, 205), new(350, 170), new(300, 245) })
            room.Reserve(near, 15);
        var label = room.Place(point, 15, "Afghanistan")!;
        Assert.Equal("end", label.Anchor);
        Assert.Equal(315, AddedEvents.Value(label.X));
        Assert.InRange(Box(label).Bottom, 170, 185);
    }

    [Fact]
    public void NameIsNeverNearerToAnotherMark()
    {
        Assert.NotEmpty(Maps);
        foreach (var map in Maps.SelectMany(PicturesOf))
        {
            foreach (var mark in map.Marks.Where(mark => mark is { Label: not null, Leader: null }))
            {
                var (own, box) = (PointOf(mark), Box(mark.Label!));
                var others = map.Marks.Where(other => other != mark).Select(other => Distance(PointOf(other), box));
                Assert.All(others, other => Assert.True(other >= Distance(own, box) - 0.2, mark.Place.Text));
            }
        }
    }

    [Fact]
    public void CrowdedNameIsLedToByALine()
    {
        var (room, point) = (new MapLabels(400), new MapPoint(300, 200));
        foreach (var (across, down) in Around(44))
            room.Reserve(new MapPoint(300 + across, 200 + down), 15);
        room.Reserve(point, 15);
        Assert.Null(room.Place(point, 15, "Afghanistan"));
        var led = room.PlaceApart(point, 15, "Afghanistan")!;
        var line = led.Line!;
        var (from, to) = (
            new MapPoint(AddedEvents.Value(line.FromX), AddedEvents.Value(line.FromY)),
            new MapPoint(AddedEvents.Value(line.ToX), AddedEvents.Value(line.ToY))
        );
        Assert.Equal(15, from.DistanceTo(point), 0.1);
        Assert.InRange(Distance(to, Box(led.Text)), 0, 7);
        Assert.All(
            Around(44),
            each => Assert.True(Distance(new MapPoint(300 + each.Across, 200 + each.Down), Box(led.Text)) >= 15)
        );
    }

    [Fact]
    public void SecondNameLeavesTheFirstLineFree()
    {
        var (room, first, second) = (new MapLabels(400), new MapPoint(300, 200), new MapPoint(300, 240));
        room.Reserve(first, 15);
        room.Reserve(second, 15);
        var led = room.PlaceApart(first, 15, "Afghanistan")!;
        var below = room.PlaceApart(second, 15, "Afghanistan")!;
        Assert.NotEqual(led.Text, below.Text);
        Assert.True(Distance(first, Box(below.Text)) >= 15);
    }

    private static IEnumerable<(int Across, int Down)> Around(int distance) =>
        from across in new[] { -distance, 0, distance }
        from down in new[] { -distance, 0, distance }
        where across == 0 != (down == 0)
        select (across, down);

    private static double Distance(MapPoint point, (double Left, double Right, double Top, double Bottom) box) =>
        point.DistanceTo(
            new MapPoint(Math.Clamp(point.X, box.Left, box.Right), Math.Clamp(point.Y, box.Top, box.Bottom))
        );

    private static (double Left, double Right, double Top, double Bottom) Box(PlacedText label)
    {
        var (x, y, width) = (
            AddedEvents.Value(label.X),
            AddedEvents.Value(label.Y),
            TextSize.Ems(label.Text) * MapLabels.Size
        );
        var left = label.Anchor switch
        {
            "start" => x,
            "end" => x - width,
            _ => x - (width / 2),
        };
        return (left, left + width, y - (MapLabels.Size * 0.75), y + (MapLabels.Size * 0.25));
    }

    private static bool Inside(string place, int most) => AddedEvents.Value(place) >= 0 && AddedEvents.Value(place) <= most;
}
