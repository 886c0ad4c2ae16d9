using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>What is generated, where the values that it gives would be the same otherwise.</summary>
public class GeneratedTextTests
{
    [Fact]
    public void A_label_that_is_one_required_text_takes_no_column() =>
        TestDataset.Books.Run().Sources["Author.g.cs"].ShouldContain("public string Label => Name;");

    [Fact]
    public void The_list_on_a_target_says_by_which_path_it_is_referred_to()
    {
        string source = TestDataset.Books.Run().Sources["Author.g.cs"];

        source.ShouldContain("that refer to it, by <c>Author</c> or <c>Editors</c>; each once.");
        source.ShouldContain("that refer to it, by <c>Editions.Readers</c>; each once.");
    }
}
