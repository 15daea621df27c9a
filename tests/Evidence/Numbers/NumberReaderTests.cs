using System.Globalization;
using Wiki.Evidence.Numbers;
using Xunit;

namespace Wiki.Tests.Evidence.Numbers;

/// <summary>Numbers in digits and words, of several scripts and languages.</summary>
public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("en", "At least 133 people", "133")]
    [InlineData("en", "1,500 or 88,000", "1500 88000")]
    [InlineData("en", "12,34,567 rupees", "1234567")]
    [InlineData("en", "1 500 men, 2\u00A0500, 3\u2009500, 4\u202F500", "1500 2500 3500 4500")]
    [InlineData("en", "1'500 and 2’500", "1500 2500")]
    [InlineData("en", "2.5 crowns, 2½, ¼", "2.5 2.5 0.25")]
    [InlineData("en", "1½, ⅛ and ⅒", "1.5 0.125 0.1")]
    [InlineData("en", "1/2 or 3⁄4, 2 1/2 and 9/10", "0.5 0.75 2.5 0.9")]
    [InlineData("en", "9/11, 24/7, 1/2/3, 1/2 May, 4/4", "9 11 24 7 1 2 3 1 2 4 4")]
    [InlineData("en", "1.5 million, not 1.5 billion", "1500000 1500000000")]
    [InlineData("en", "£2bn, $3m, 55k, 9km", "2000000000 3000000 55000 9")]
    [InlineData("en", "777m long, 777m in all", "777 777|777000000")]
    [InlineData("en", "-12 degrees, −7, –3", "-12 -7 -3")]
    [InlineData("en", "1,500–2,000 and 3-4", "1500 2000 3 4")]
    [InlineData("en", "the G20 in B-52 style", "")]
    [InlineData("en", "its 45th year", "45")]
    [InlineData("en", "22-year-old", "22")]
    [InlineData(
        "en",
        "hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred "
            + "hundred hundred",
        "10000000000000000000000000000"
    )]
    [InlineData(
        "en",
        "60000000000 million trillion, 70000000000 million trillion men",
        "60000000000000000000000000000 70000000000000000000000000000"
    )]
    [InlineData("en", "2 million million million million million", "2000000000000000000000000")]
    [InlineData("en", "one hundred and thirty-three", "133")]
    [InlineData("en", "a hundred thousand, two hundred", "100000 200")]
    [InlineData("en", "two hundred and forty thousand five hundred", "240500")]
    [InlineData("en", "half a million", "500000")]
    [InlineData("en", "two dozen, dozens, tens of thousands", "24 12 10000")]
    [InlineData("en", "one of the first; a second", "")]
    [InlineData("en", "2 and 3, two and three", "2 3 2 3")]
    [InlineData("nl", "driehonderd man, honderdzevenendertig, drieëndertig", "300 137 33")]
    [InlineData("nl", "twee of ten minste 1.500 en 1,5 miljoen", "2 1500 1500000")]
    [InlineData("nl", "vijfentwintigduizend en een beetje", "25000")]
    [InlineData("de", "dreiunddreißig, 1.234,5", "33 1234.5")]
    [InlineData("fr", "vingt et un, soixante-douze, quatre-vingt-dix-sept, deux mille trois cents", "21 72 97 2300")]
    [InlineData("fr", "un million et demi, trois quarts", "1500000 0.75")]
    [InlineData("fr", "des dizaines de milliers, les deux tiers, la moitié, une dizaine", "10000|12000 0.6667 0.5 10")]
    [InlineData("es", "treinta y uno, doscientos, veintitrés mil, miles, dos tercios", "31 200 23000 1000 0.6667")]
    [InlineData("pt", "vinte e três, cento e vinte, décimo terceiro, dezenas", "23 120 13 10|12")]
    [InlineData("it", "ventuno, trentotto, duemilatrecento, decine di migliaia", "21 38 2300 10000|12000")]
    [InlineData("ru", "двадцать один, пятого, трёх тысячах, тысячи, две трети", "21 5 3000 1000 0.6667")]
    [InlineData("ru", "десятки тысяч, полтора миллиона, двухсот", "10000|12000 1500000 200")]
    [InlineData("ar", "ثلاثة وعشرون، خمسة عشر، مائة وثلاثة، الثالث عشر، مئات الآلاف", "23 15 103 13 100000")]
    [InlineData("fa", "بیست و سه، ده‌ها، دو سوم، هزار و سیصد", "23 10|12 0.6667 1300")]
    [InlineData("hi", "तेईस, डेढ़ सौ, साढ़े तीन लाख, पाँचवाँ", "23 150 350000 5")]
    [InlineData("zh", "数十人，几百人，三分之一，一半，百万人", "10|12 100 0.3333 0.5")]
    [InlineData("ja", "三分の一、数百人", "0.3333 100")]
    [InlineData("fa", "۸۴ نفر و ۱٬۵۰۰", "84 1500")]
    [InlineData("ar", "٨٤ شخصا", "84")]
    [InlineData("hi", "८४ लोग", "84")]
    [InlineData("ja", "８４人", "84")]
    [InlineData("zh", "造成84人死亡", "84")]
    [InlineData("xx", "1.500", "1500|1.5")]
    [InlineData("en", "99999999999999999999999999999999999998", "9999999998")]
    [InlineData("en", "9,999,999,999,999,999,999,999,999,999,998.5 crowns", "9985")]
    [InlineData("en", "minus 3, about minus 3, 5 minus 3", "-3 -3 5 3")]
    [InlineData("en", "0,500 and 2,5 and 1500,000 crowns", "0.5 2.5 1500")]
    [InlineData("en", "EUR500 for NEUR500", "500")]
    [InlineData("en", "5 k, 5 bn", "5 5000000000")]
    [InlineData("en", "2 and a quarter crowns", "2.25")]
    [InlineData("en", "two hundred and a half crowns", "200.5")]
    [InlineData("en", "twenty ten, twenty zero, ten twenty", "2010 20 0 10 20")]
    [InlineData("en", "nineteen five, nineteen two hundred", "19 5 19 200")]
    [InlineData("en", "The scores fell; scores of men", "20")]
    [InlineData("nl", "honderddrie man", "103")]
    [InlineData("zh", "3亿5000万, 5 万人", "350000000 50000")]
    [InlineData("zh", "一一一一一一一一一一一一一一一一一一一一一一一一一一", "111111111111111111111111")]
    public void NumbersAreReadWithTheirValues(string language, string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', Stated(text, language).Select(Plain))
        );

    [Theory]
    [InlineData("en", "at 18:54", 1134)]
    [InlineData("en", "at 6:54 PM", 1134)]
    [InlineData("en", "at 8 p.m. today", 1200)]
    [InlineData("fa", "۱۸:۵۴", 1134)]
    public void ClockTimesAreMinutesOfTheDay(string language, string text, int minute)
    {
        var time = Assert.Single(NumberReader.InDigits(text, language));
        Assert.True(time.IsTime);
        Assert.Equal([minute], time.Values);
    }

    [Theory]
    [InlineData("en", "at eight in the evening", "1200")]
    [InlineData("nl", "om 8 uur 's ochtends", "480")]
    [InlineData("de", "um acht Uhr", "480|1200")]
    [InlineData("fr", "à vingt heures", "1200")]
    [InlineData("es", "a las ocho de la tarde", "1200")]
    [InlineData("ar", "الساعة الثامنة", "480|1200")]
    [InlineData("zh", "晚上八点", "1200")]
    [InlineData("en", "eight men", "")]
    [InlineData("en", "at 25 and at 8.5", "")]
    public void WholeHourCarriesClockTimeToo(string language, string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', NumberReader.InDigitsAndWords(text, language).Where(each => each.IsTime).Select(Plain)));

    [Theory]
    [InlineData("20:59, 24:00, 25:30, 20:60", "1259t 1440t 25 30 20 60")]
    [InlineData("half past 12, half past 0, half past 13", "30|750t 0 13")]
    [InlineData("It was half past", "")]
    [InlineData("It was half past ", "")]
    [InlineData("between 2:30 and 3 p.m.", "150|870t 900t")]
    [InlineData("from 2:30 a.m. to 3 p.m.", "150t 900t")]
    [InlineData("At 2:30 he left, at 3 p.m. he came", "150t 900t")]
    [InlineData("from 5 to 3 p.m.", "5 900t")]
    [InlineData("It rose 5% 12 times, then %12", "5% 12 12%")]
    public void NumbersAreTimesAndShares(string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Stated(text, "en").Select(each => $"{Plain(each)}{(each.IsTime ? "t" : "")}{(each.IsPercent ? "%" : "")}")));

    [Theory]
    [InlineData("en", "It was 40, or more", "AtLeast")]
    [InlineData("en", "40 men fifty or more", "Exact AtLeast")]
    [InlineData("en", "between 10bn and 20bn", "AtLeast AtMost")]
    [InlineData("en", "40, 80 men came", "AtLeast AtMost")]
    [InlineData("en", "40, 81 men came", "Exact Exact")]
    [InlineData("en", "40, 50 (men) came", "Exact Exact")]
    [InlineData("zh", "40名年轻人以上", "AtLeast")]
    [InlineData("zh", "40名年轻男人以上", "Exact")]
    public void BoundsOfEachNumberAreRead(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Stated(text, language).Select(number => number.Bounds)));

    [Fact]
    public void CounterIsNoPartOfItsNumber() => Assert.Equal("5", Assert.Single(Stated("5 人", "zh")).Written);

    [Fact]
    public void LettersOfCurrencyAreNoName() =>
        Assert.Equal(["G20", "B-52"], DigitNames.In("The G20 paid EUR500 for B-52").Select(name => name.Written));

    [Fact]
    public void LargestNumberIsNotExceeded()
    {
        Assert.Equal(decimal.MaxValue, BoundedDecimal.Plus(decimal.MaxValue, 5));
        Assert.Equal(decimal.MaxValue, BoundedDecimal.Plus(decimal.MaxValue - 5, 5));
    }

    [Theory]
    [InlineData("3 30", 33)]
    [InlineData("10 20", null)]
    [InlineData("100 3", 103)]
    [InlineData("30 3", 33)]
    [InlineData("30 10", null)]
    [InlineData("30 0", null)]
    public void PartsOfCompoundAreSummed(string parts, int? sum) => Assert.Equal(
        sum,
        NumberSum.Of([.. parts.Split(' ').Select(each => new NumberWord(
            decimal.Parse(each, CultureInfo.InvariantCulture),
            each == "100" ? NumberWordKind.Multiplier : NumberWordKind.Number))]));

    [Theory]
    [InlineData("en", "133 people", Bounds.Exact)]
    [InlineData("en", "At least 133 people", Bounds.AtLeast)]
    [InlineData("en", "no fewer than 12", Bounds.AtLeast)]
    [InlineData("en", "over 100 injured", Bounds.MoreThan)]
    [InlineData("en", "over the 12 rivers", Bounds.Exact)]
    [InlineData("en", "a bridge over 12 rivers", Bounds.MoreThan | Bounds.Exact)]
    [InlineData("en", "nearly a hundred", Bounds.Nearly)]
    [InlineData("en", "an estimated 2,500", Bounds.About)]
    [InlineData("en", "several thousand", Bounds.Several)]
    [InlineData("en", "hundreds of attacks", Bounds.Several)]
    [InlineData("en", "100 or more", Bounds.AtLeast)]
    [InlineData("en", "100+", Bounds.AtLeast)]
    [InlineData("nl", "minstens 133", Bounds.AtLeast)]
    [InlineData("nl", "ruim honderd", Bounds.MoreThan)]
    [InlineData("nl", "zo'n 21", Bounds.About)]
    public void HedgedNumbersAreReadAsBounds(string language, string text, object expected) =>
        Assert.Equal((Bounds)expected, Assert.Single(Stated(text, language)).Bounds);

    private static IEnumerable<FoundNumber> Stated(string text, string language) =>
        NumberReader.InDigitsAndWords(text, language).Where(number => !number.IsWeak);

    private static string Plain(FoundNumber number) =>
        string.Join('|', number.Values.Select(value => value.ToString("0.####", CultureInfo.InvariantCulture)));
}
