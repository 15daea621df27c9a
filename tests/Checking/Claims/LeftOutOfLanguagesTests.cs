using Wiki.Checking.Negations;
using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>Negations of many languages beside a quote, which stands in brackets.</summary>
public sealed class LeftOutOfLanguagesTests
{
    [Theory]
    [InlineData("fr", "Il est faux [que le groupe a revendiqué l’attaque]")]
    [InlineData("fr", "Il n’est pas vrai [que le groupe a revendiqué l’attaque]")]
    [InlineData("fr", "Le groupe n’a pas [revendiqué l’attaque de la salle]")]
    [InlineData("ru", "Неправда, [что группировка взяла на себя ответственность]")]
    [InlineData("ru", "Группировка не [брала на себя ответственность за этот теракт]")]
    [InlineData("ru", "Неправда, что [группировка взяла на себя ответственность]")]
    [InlineData("ar", "لم [تعلن الجماعة مسؤوليتها عن الهجوم]")]
    [InlineData("es", "El grupo no [reivindicó el ataque contra la sala]")]
    [InlineData("it", "Il gruppo non [ha rivendicato l’attacco contro la sala]")]
    [InlineData("pt", "O grupo não [reivindicou o ataque contra a sala]")]
    [InlineData("zh", "该组织没有[声称对莫斯科音乐厅的袭击负责]。")]
    [InlineData("zh", "该组织从未[声称对莫斯科音乐厅的袭击负责]。")]
    [InlineData("zh", "该组织否认[声称对莫斯科音乐厅的袭击负责]。")]
    [InlineData("ja", "組織は[攻撃の責任を認めたと発表]していない。")]
    [InlineData("hi", "[समूह ने हॉल पर हमले की जिम्मेदारी] नहीं ली है।")]
    [InlineData("fa", "این گروه هرگز [مسئولیت حمله به سالن را بر عهده] گرفت.")]
    [InlineData("fa", "این گروه [مسئولیت حمله به سالن را بر عهده] نگرفت.")]
    [InlineData("fa", "این گروه [مسئولیت حمله به سالن را بر عهده] نمی‌گیرد.")]
    [InlineData("tr", "Grup [saldırının sorumluluğunu] üstlenmedi.")]
    [InlineData("tr", "[Saldırıyı grup yaptı] değil.")]
    [InlineData("uk", "Угруповання не [взяло на себе відповідальність за теракт]")]
    [InlineData("uk", "Неправда, що [угруповання взяло на себе відповідальність]")]
    [InlineData("pl", "Grupa nie [przyznała się do ataku na salę]")]
    [InlineData("el", "Η ομάδα δεν [ανέλαβε την ευθύνη για την επίθεση]")]
    [InlineData("pl", "Nieprawda, że [grupa przyznała się do ataku]")]
    [InlineData("sv", "Gruppen har inte [tagit på sig attacken mot hallen]")]
    [InlineData("da", "Gruppen har ikke [påtaget sig angrebet på hallen]")]
    [InlineData("no", "Gruppen har ikke [tatt på seg angrepet på hallen]")]
    [InlineData("id", "Kelompok itu tidak [mengaku bertanggung jawab atas serangan]")]
    [InlineData("he", "הארגון לא [קיבל אחריות על המתקפה באולם]")]
    [InlineData("ur", "[گروپ نے ہال پر حملے کی ذمہ داری] قبول نہیں کی۔")]
    [InlineData("ko", "그 단체는 [공격의 책임을 주장하지] 않았다.")]
    public void NegationBesideAQuoteIsFound(string language, string source) => Assert.NotNull(First(language, source));

    [Theory]
    [InlineData("fr", "Sans doute [le groupe a revendiqué l’attaque]")]
    [InlineData("ru", "Не только [группировка взяла на себя ответственность]")]
    [InlineData("ru", "Он не знал, но [группировка взяла на себя ответственность]")]
    [InlineData("zh", "该组织不仅[声称对莫斯科音乐厅的袭击负责]。")]
    [InlineData("zh", "他们不知道，该组织[声称对莫斯科音乐厅的袭击负责]。")]
    [InlineData("zh", "不知道的人在非常大的莫斯科市中心的一个公园里说[该组织声称对袭击负责]。")]
    [InlineData("ja", "組織は[攻撃の責任を認めたと発表]した。")]
    [InlineData("hi", "[समूह ने हॉल पर हमले की जिम्मेदारी] ली है।")]
    [InlineData("fa", "این گروه [مسئولیت حمله به سالن را بر عهده] گرفت.")]
    [InlineData("tr", "Grup [saldırının sorumluluğunu] üstlendi.")]
    [InlineData("id", "Kelompok itu [mengaku bertanggung jawab atas serangan].")]
    [InlineData("es", "Sin embargo [el grupo reivindicó el ataque]")]
    [InlineData("it", "Non solo [il gruppo ha rivendicato l’attacco]")]
    [InlineData("ar", "[تعلن الجماعة مسؤوليتها عن الهجوم]، ولا أحد هنا")]
    [InlineData("he", "הארגון [קיבל אחריות על המתקפה באולם].")]
    [InlineData("ur", "[گروپ نے ہال پر حملے کی ذمہ داری] قبول کی۔")]
    [InlineData("en", "He said [that the keeper saw the lamp], not I.")]
    public void OtherWordsBesideAQuoteNegateNothing(string language, string source) => Assert.Null(First(language, source));

    private static string? First(string language, string source)
    {
        var (start, end) = (source.IndexOf('[', StringComparison.Ordinal), source.IndexOf(']', StringComparison.Ordinal));
        var block = source.Remove(end, 1).Remove(start, 1);
        return new LeftOut(language).First(Reports.OfBlocks(block), [new Passage(0, start, end - 1)]);
    }
}
