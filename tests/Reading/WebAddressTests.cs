using Wiki.Reading.Keys;
using Xunit;

namespace Wiki.Tests.Reading;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://user:pw@ex.com/x", "https://ex.com/x")]
    [InlineData("https://web.archive.org/web/2024/https://user:pw@ex.com/x", "https://web.archive.org/web/2024/https://ex.com/x")]
    [InlineData("https://web.archive.org/web/2024/https:/user:pw@ex.com/x", "https://web.archive.org/web/2024/https:/ex.com/x")]
    [InlineData("https://ex.com/?u=https%3A%2F%2Fuser%3Apw%40ex.com%2Fx", "https://ex.com/?u=https%3A%2F%2Fex.com%2Fx")]
    [InlineData("https://a@ex.com/?u=http://b@ex.com&c=d@e", "https://ex.com/?u=http://ex.com&c=d@e")]
    [InlineData("https://medium.com/@name/x?to=a@b.c", null)]
    [InlineData("https://web.archive.org/web/2024/https://medium.com/@name", null)]
    public void UserIsTakenOut(string address, string? plain) => Assert.Equal(plain, WebAddress.WithoutUser(address));
}
