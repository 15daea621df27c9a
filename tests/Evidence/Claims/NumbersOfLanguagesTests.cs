using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Numbers in words and magnitudes of many languages. Brackets stand around what is quoted of a source.</summary>
public sealed class NumbersOfLanguagesTests
{
    [Theory]
    [InlineData("de", "anderthalb Millionen Kronen", "A million crowns.", "")]
    [InlineData("de", "gegen 40 Männer kamen", "Men came.", "40")]
    [InlineData("de", "nahezu 40 Männer kamen", "Men came.", "40")]
    [InlineData("nl", "een veertigtal mannen", "40 men.", "40")]
    [InlineData("de", "Er kam um 18.54 Uhr", "He had 18.54 crowns.", "")]
    [InlineData("fr", "1,5 million de personnes", "1.5 people came.", "1.5")]
    [InlineData("es", "1,5 millones de personas", "1.5 people came.", "1.5")]
    [InlineData("ru", "1,5 млн человек", "1.5 people came.", "1.5")]
    [InlineData("ru", "5 тысяч человек", "5 people came.", "5")]
    [InlineData("zh", "山上有5万人死亡", "5 people died.", "5")]
    [InlineData("ko", "5만 명", "5 people died.", "5")]
    [InlineData("ar", "5 مليون شخص", "5 people died.", "5")]
    [InlineData("it", "1,5 milioni di persone", "1.5 people.", "")]
    [InlineData("pt", "5 mil pessoas", "5 people.", "")]
    [InlineData("pl", "5 tysięcy osób", "5 people.", "")]
    [InlineData("tr", "5 bin kişi", "5 people.", "")]
    [InlineData("uk", "5 тисяч людей", "5 people.", "")]
    [InlineData("sv", "5 miljoner personer", "5 people.", "")]
    [InlineData("nl", "tussen 40 en 50 man kwam", "40 men came.", "")]
    [InlineData("nl", "tussen de 40 en 50 man kwam", "50 men came.", "")]
    [InlineData("nl", "een of twee man kwam", "Two men came.", "")]
    [InlineData("de", "zwischen 40 und 50 Mann kam", "50 men came.", "")]
    [InlineData("de", "drei oder vier Männer", "Three men.", "")]
    [InlineData("fr", "plus de 40 personnes", "40 people.", "40")]
    public void WhatTheQuoteDoesNotSayIsReported(
        string language,
        string source,
        string statement,
        string figure,
        string wiki = "en"
    ) => Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure, wiki));

    [Theory]
    [InlineData("de", "zwei Billionen Kronen", "2 trillion crowns.", "2000000000000 crowns")]
    [InlineData("de", "anderthalb Millionen Kronen", "1.5 million crowns.", "1500000 crowns")]
    [InlineData("de", "zweieinhalb Millionen Kronen", "2.5 million crowns.", "2500000 crowns")]
    [InlineData("de", "zwo Männer kamen", "2 men came.", "2")]
    [InlineData("de", "der zweite Mann kam", "The 2nd man came.", "")]
    [InlineData("de", "gegen 40 Männer kamen", "Men came.", "~40")]
    [InlineData("de", "nahezu 40 Männer kamen", "Nearly 40 men came.", "")]
    [InlineData("nl", "anderhalf miljoen kronen", "1.5 million crowns.", "1500000 crowns")]
    [InlineData("nl", "tweeënhalf miljoen kronen", "2.5 million crowns.", "2500000 crowns")]
    [InlineData("nl", "een veertigtal mannen", "About 40 men.", "~40")]
    [InlineData("nl", "een vijftal mannen", "5 men.", "5")]
    [InlineData("de", "Er kam um 18.54 Uhr", "He came at 18:54.", "")]
    [InlineData("de", "Er kam um 18 Uhr", "He came at 18:00.", "")]
    [InlineData("nl", "Hij kwam om 18.54 uur", "He came at 6:54 pm.", "")]
    [InlineData("fr", "1,5 million de personnes", "1.5 million people came.", "1500000")]
    [InlineData("fr", "2 milliards de personnes", "2 billion people came.", "2000000000")]
    [InlineData("ru", "5 тысяч человек", "5,000 people came.", "5000")]
    [InlineData("ja", "山に1億人", "100 million people.", "")]
    [InlineData("fr", "deux cents personnes", "200 people came.", "200")]
    [InlineData("zh", "山上有四十人死亡了", "40 men died.", "40")]
    [InlineData("zh", "山上有三百五十万人", "3.5 million men.", "")]
    [InlineData("zh", "大家一起来山上", "3 men died.", "3")]
    [InlineData("nl", "De helft van de 40 man kwam, zo'n 20", "Half of the 40 men came.", "")]
    [InlineData("nl", "3 van de 5 man kwam", "3 of 5 men came.", "")]
    [InlineData("de", "Er kam um 8 Uhr mit 40 Mann", "40 men came.", "40")]
    [InlineData("de", "zweiundvierzig Männer", "42 men came.", "42")]
    [InlineData("de", "am dritten Tag kamen 40 Männer", "On the third day 40 men came.", "40")]
    [InlineData("fr", "entre 40 et 50 personnes", "Between 40 and 50 people.", "")]
    [InlineData("fr", "au moins 40 personnes", "At least 40 people.", ">=40")]
    [InlineData("fr", "40 personnes sont mortes", "40 people died.", "40")]
    [InlineData("es", "más de 40 personas", "More than 40 people.", ">40")]
    [InlineData("ru", "более 40 человек", "More than 40 people.", ">40")]
    [InlineData("fr", "40 à 50 personnes", "40 to 50 people.", "40..50")]
    [InlineData("fr", "près de 40 personnes", "Nearly 40 people.", "")]
    [InlineData("it", "almeno 40 persone", "At least 40 people.", ">=40")]
    [InlineData("pt", "cerca de 40 pessoas", "About 40 people.", "~40")]
    [InlineData("ru", "не более 40 человек", "At most 40 people.", "<=40")]
    [InlineData("fr", "40 personnes", "40 people.", "40")]
    [InlineData("ar", "أكثر من 40 شخصا", "More than 40 people.", ">40")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure, string wiki = "en") =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure, wiki));
}
