using Wiki.Reading.Keys;
using Xunit;

namespace Wiki.Tests.Reading.Keys;

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

    [Theory]
    [InlineData("https://пример.рф/x", true)]
    [InlineData("https://[2001:db8::1]:8080/x", true)]
    [InlineData("https://ada＠ex.com/x", false)]
    [InlineData("https://\u0300a.example/", false)]
    [InlineData("https://ex..com/", false)]
    public void HostHasAFormInAscii(string address, bool hasHost) =>
        Assert.Equal(hasHost, WebAddress.HasHost(address));

    [Theory]
    [InlineData("https://ex.com/x?api_key=abc", "https://ex.com/x")]
    [InlineData("https://ex.com/x?a=b&Access-Token=abc&c=d#top", "https://ex.com/x?a=b&c=d#top")]
    [InlineData("https://ex.com/x?X-Amz-Credential=a&X-Amz-Signature=b&X-Amz-Date=c", "https://ex.com/x?X-Amz-Date=c")]
    [InlineData("https://ex.com/x?sig=abc&se=2021", "https://ex.com/x?se=2021")]
    [InlineData("https://ex.com/x;jsessionid=ABC#access_token=d", "https://ex.com/x")]
    [InlineData("https://ex.com/x?api%5Fkey=abc", "https://ex.com/x")]
    [InlineData("https://ex.com/x?key=AIzaSyA1234567890abcdefghijk", "https://ex.com/x")]
    [InlineData("https://web.archive.org/web/2024/https://ex.com/?token=abc", "https://web.archive.org/web/2024/https://ex.com/")]
    [InlineData("https://ex.com/?u=https%3A%2F%2Fex.com%2F%3Ftoken%3Dabc%26b%3Dc", "https://ex.com/?u=https%3A%2F%2Fex.com%2F%3F%26b%3Dc")]
    [InlineData("https://ex.com/x?key=the-group&pageToken=a&author=b&tokens=3", null)]
    [InlineData("https://ex.com/token=3/x?q=token+of+love&passport=x", null)]
    public void SecretsAreTakenOut(string address, string? plain) => Assert.Equal(plain, WebAddress.WithoutSecrets(address));
}
