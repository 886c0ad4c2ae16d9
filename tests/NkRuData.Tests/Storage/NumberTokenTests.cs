using System.Globalization;
using System.Text;
using NkRuData.Storage;
using Shouldly;

namespace NkRuData.Tests.Storage;

/// <summary>A number is read as it was written, scale included.</summary>
public class NumberTokenTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("5000")]
    [InlineData("5000.0")]
    [InlineData("0.50")]
    [InlineData("-3")]
    [InlineData("-0.25")]
    [InlineData("4294967296")]
    [InlineData("-4294967295.5")]
    [InlineData("123456789012345678")]
    [InlineData("0.00000000000000001")]
    [InlineData("999999999.999999999")]
    public void It_is_what_the_framework_reads_to_the_last_digit(string token)
    {
        decimal number = NumberToken.ToDecimal(Encoding.ASCII.GetBytes(token));

        decimal.GetBits(number).ShouldBe(decimal.GetBits(decimal.Parse(token, CultureInfo.InvariantCulture)));
        number.ToString(CultureInfo.InvariantCulture).ShouldBe(token);
    }
}
