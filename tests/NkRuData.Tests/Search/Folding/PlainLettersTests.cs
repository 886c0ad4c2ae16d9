using System.Collections.Generic;
using System.Linq;
using System.Text;
using NkRuData.Search;
using Shouldly;

namespace NkRuData.Tests.Search.Folding;

public class PlainLettersTests
{
    // What decomposition leaves alone, and people type plain.
    private static readonly Dictionary<char, char> OurOwn = new()
    {
        ['đ'] = 'd',
        ['ð'] = 'd',
        ['ħ'] = 'h',
        ['ı'] = 'i',
        ['ł'] = 'l',
        ['ø'] = 'o',
        ['ŧ'] = 't',
        ['ſ'] = 's',
        ['ς'] = 'σ',
        ['ґ'] = 'г',
    };

    [Theory]
    [InlineData(0x0000, 0x00BF)]
    [InlineData(0x00C0, 0x024F)]
    [InlineData(0x0250, 0x036F)]
    [InlineData(0x0370, 0x03FF)]
    [InlineData(0x0400, 0x052F)]
    [InlineData(0x0530, 0x058F)]
    [InlineData(0x0621, 0x064A)]
    [InlineData(0x10A0, 0x10FF)]
    [InlineData(0x1E00, 0x1EFF)]
    [InlineData(0x1F00, 0x1FFF)]
    [InlineData(0x2100, 0x214F)]
    public void A_letter_is_the_first_of_its_decomposition_in_lower_case(int first, int last)
    {
        for (int code = first; code <= last; code++)
        {
            char letter = (char)code;
            PlainLetters.Of(letter).ShouldBe(Expected(letter), $"U+{code:X4}");
        }
    }

    [Fact]
    public void Letters_of_full_width_are_as_wide_as_others() =>
        string.Concat("２３９７ＫＩＭｋｉｍ".Select(PlainLetters.Of)).ShouldBe("2397kimkim");

    [Fact]
    public void A_plain_letter_stays_plain()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char plain = PlainLetters.Of((char)code);
            PlainLetters.Of(plain).ShouldBe(plain, $"U+{code:X4}");
        }
    }

    private static char Expected(char letter)
    {
        if (!char.IsLetter(letter))
        {
            return letter;
        }

        char plain = char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]);
        return OurOwn.TryGetValue(plain, out char typed) ? typed : plain;
    }
}
