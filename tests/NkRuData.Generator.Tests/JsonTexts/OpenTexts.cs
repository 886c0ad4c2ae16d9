namespace NkRuData.Generator.Tests;

/// <summary>Texts that RFC 8259 leaves to the reader. What cannot be held as C# text, or hides a mistake, is refused.</summary>
internal static class OpenTexts
{
    // csharpier-ignore
    internal static readonly JsonText[] All =
    [
        new("i_number_huge_exponent", "[1e999999]", "[1e999999]"),
        new("i_number_tiny_exponent", "[-1e-999999]", "[-1e-999999]"),
        new("i_number_many_digits", "[" + new string('1', 200) + "]", "[" + new string('1', 200) + "]"),
        new("i_number_many_fraction_digits", "[0." + new string('3', 200) + "]", "[0." + new string('3', 200) + "]"),
        new("i_object_duplicated_name", "{\"a\":1,\"a\":2}"),
        new("i_object_duplicated_name_escaped", "{\"a\":1,\"\\u0061\":2}"),
        new("i_object_duplicated_name_and_value", "{\"a\":1,\"a\":1}"),
        new("i_string_lone_high_escape", "[\"\\uD800\"]"),
        new("i_string_lone_low_escape", "[\"\\uDC00\"]"),
        new("i_string_swapped_escapes", "[\"\\uDE00\\uD83D\"]"),
        new("i_string_high_escape_and_letter", "[\"\\uD83Dx\"]"),
        new("i_string_two_high_escapes", "[\"\\uD83D\\uD83D\"]"),
        new("i_string_half_escape_in_name", "{\"\\uD800\":1}"),
        new("i_string_lone_high_raw", "[\"\uD800\"]"),
        new("i_string_lone_low_raw", "[\"\uDC00\"]"),
        new("i_string_lone_high_raw_at_the_end", "\"\uD800"),
        new("i_string_replacement_character", "[\"\uFFFD\"]"),
        new("i_string_escaped_replacement_character", "[\"\\uFFFD\"]", "[\"\uFFFD\"]"),
        new("i_string_escaped_mark", "[\"\\uFEFF\"]", "[\"\uFEFF\"]"),
        new("i_structure_mark", "\uFEFF[]"),
        new("i_structure_two_marks", "\uFEFF\uFEFF[]"),
        new("i_structure_only_mark", "\uFEFF"),
        new("i_structure_64_nested", Nested("[", "", 64), Nested("[", "", 64)),
        new("i_structure_65_nested", Nested("[", "", 65)),
        new("i_structure_65_objects", Nested("{\"a\":", "1", 65)),
    ];

    private static string Nested(string open, string inside, int depth) =>
        string.Concat(System.Linq.Enumerable.Repeat(open, depth))
        + inside
        + new string(open[0] == '[' ? ']' : '}', depth);
}
