using System.Linq;
using System.Text;
using NkRuData.Search;
using Shouldly;

namespace NkRuData.Tests.Search.Folding;

public class FoldedTextTests
{
    [Theory]
    [InlineData("", " ")]
    [InlineData("Kim Jong-un", " kim jong un ")]
    [InlineData("  «Курская область»…", " курская область ")]
    [InlineData("S/RES/2397 (2017)", " s res 2397 2017 ")]
    [InlineData("MÉDUZA", " meduza ")]
    [InlineData("me\u0301duza\u0308\u0301", " meduza ")]
    [InlineData("\u0301x", " x ")]
    [InlineData("P’yŏngyang", " p yongyang ")]
    [InlineData("Мар\u02BCїнка", " мар інка ")]
    [InlineData("ĐỒNG Øst Łódź ISTANBUL İstanbul ısı", " dong ost lodz istanbul istanbul isi ")]
    [InlineData("Straße ẞ æon Œuvre Þing", " strasse ss aeon oeuvre thing ")]
    [InlineData("Ёлка Ґанок ΑΘΗΝΑΣ Ἀθῆναι", " елка ганок αθηνασ αθηναι ")]
    [InlineData("Հայաստան", " հայաստան ")]
    [InlineData("أخبار إلى مؤتمر شركّة", " اخبار الى موتمر شركة ")]
    [InlineData("5,000 and 1,234,567", " 5000 and 1234567 ")]
    [InlineData("1,5 12,3456 1,000x a,000 ,000 1,00", " 1 5 12 3456 1000x a 000 000 1 00 ")]
    [InlineData("11.84", " 11 84 ")]
    [InlineData("20² ½ Ⅳ", " 20 ")]
    [InlineData("Kur\u00ADsk\u200B \uFEFFKur\u200Dsk", " kursk kursk ")]
    [InlineData("ＫＩＭ　２３９７", " kim 2397 ")]
    [InlineData("북·러", " 북 러 ")]
    [InlineData("a\uD83D\uDE00b", " a b ")]
    [InlineData("a\uD800b\uDC00", " a b ")]
    [InlineData("\uD840\uDC00\uDB40\uDD00x", " \uD840\uDC00x ")]
    public void A_text_is_its_words(string text, string words) => Fold(text).ShouldBe(words);

    [Fact]
    public void Texts_stand_side_by_side()
    {
        var folded = new FoldedText();
        folded.Append("One");
        folded.Append("");
        folded.Append("—");
        folded.Append("two ");

        folded.ToString().ShouldBe(" one two ");
        folded.Clear();
        folded.ToString().ShouldBe(" ");
    }

    // A mark does not reach across texts.
    [Fact]
    public void Jamo_of_two_texts_stay_apart()
    {
        var folded = new FoldedText();
        folded.Append("\u1100");
        folded.Append("\u1161");

        folded.ToString().ShouldBe(" \u1100 \u1161 ");
    }

    [Fact]
    public void Every_syllable_is_composed_of_its_jamo()
    {
        for (char syllable = '\uAC00'; syllable <= '\uD7A3'; syllable++)
        {
            string text = syllable.ToString();
            Fold(text.Normalize(NormalizationForm.FormD)).ShouldBe($" {text} ");
        }
    }

    [Theory]
    [InlineData("\uAC00\u11A7")]
    [InlineData("\uAC01\u11A8")]
    [InlineData("\u1113\u1161")]
    [InlineData("\u1100\u1176")]
    [InlineData("\uAC00\u11C3")]
    public void Jamo_that_make_no_syllable_stay(string text) => Fold(text).ShouldBe($" {text} ");

    [Fact]
    public void Every_kana_is_composed_with_its_mark()
    {
        for (char kana = '\u3041'; kana <= '\u30FA'; kana++)
        {
            // The four that add nothing to a plain word: u, wa, wi, we, wo with a mark are hardly written.
            string pieces = kana.ToString().Normalize(NormalizationForm.FormD);
            string expected = "ゔヴヷヸヹヺゞヾ".Contains(kana) ? pieces[..1] : kana.ToString();
            if (pieces.Length > 1)
            {
                Fold(pieces).ShouldBe($" {expected} ");
            }
        }
    }

    [Fact]
    public void Nothing_that_can_stand_in_a_string_throws()
    {
        string all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code));
        string backwards = string.Concat(all.Reverse());

        Fold(all).ShouldNotBeEmpty();
        Fold(backwards).ShouldNotBeEmpty();
        (Fold(Fold(all)) == Fold(all)).ShouldBeTrue();
    }

    private static string Fold(string text)
    {
        var folded = new FoldedText();
        folded.Append(text);
        return folded.ToString();
    }
}
