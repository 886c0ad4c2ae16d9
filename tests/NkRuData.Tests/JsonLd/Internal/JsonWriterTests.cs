using System.Text;
using System.Text.Json;
using NkRuData.Json;
using Shouldly;

namespace NkRuData.Tests.JsonLd.Internal;

/// <summary>JSON of any text, as RFC 8259 has it.</summary>
public class JsonWriterTests
{
    [Fact]
    public void Every_character_is_read_back()
    {
        var text = new StringBuilder();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            text.Append(char.IsSurrogate((char)c) ? "" : ((char)c).ToString());
        }

        text.Append("🇰🇵\U0010ffff");

        Read(Write(text.ToString())).ShouldBe(text.ToString());
    }

    // Not as data of a theory: attributes hold no half of a character.
    [Fact]
    public void Half_a_character_is_replaced()
    {
        Read(Write("\ud800")).ShouldBe("\ufffd");
        Read(Write("a\udc00b")).ShouldBe("a\ufffdb");
        Read(Write("\ud83c\ud83c\uddf0")).ShouldBe("\ufffd\U0001f1f0");
    }

    [Theory]
    [InlineData(
        "\"\\/",
        """
            "\"\\/"
            """
    )]
    [InlineData(
        "\n\r\t\b\0\u001f",
        """
            "\n\r\t\u0008\u0000\u001f"
            """
    )]
    [InlineData(
        "</script><!--",
        """
            "\u003c/script>\u003c!--"
            """
    )]
    [InlineData(
        "\u2028\u2029\u007f",
        """
            "\u2028\u2029\u007f"
            """
    )]
    [InlineData(
        "Кремль",
        """
            "Кремль"
            """
    )]
    public void What_could_be_mistaken_is_escaped(string text, string json) => Write(text).ShouldBe(json);

    [Fact]
    public void Containers_take_lines_down_to_a_depth()
    {
        var text = new StringBuilder();
        var json = new JsonWriter(text, lines: 2);
        json.BeginArray();
        json.BeginObject();
        json.Property("a", 1.50m);
        json.Name("b");
        json.BeginArray();
        json.Value(1);
        json.Value("2");
        json.EndArray();
        json.Property("c", true);
        json.Property("d", (string?)null);
        json.EndObject();
        json.BeginObject();
        json.EndObject();
        json.EndArray();

        text.ToString()
            .ShouldBe(
                """
                [
                  {
                    "a": 1.50,
                    "b": [1, "2"],
                    "c": true
                  },
                  {}
                ]
                """
            );
    }

    private static string Write(string value)
    {
        var text = new StringBuilder();
        new JsonWriter(text, lines: 0).Value(value);
        return text.ToString();
    }

    private static string? Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetString();
    }
}
