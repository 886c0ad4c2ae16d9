using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Arrays by value: what tells whether an edit has changed anything.</summary>
public class EquatableArrayTests
{
    private static readonly EquatableArray<string> Two = new(["a", "b"]);

    [Fact]
    public void What_was_never_set_is_empty()
    {
        EquatableArray<string> unset = default;

        unset.Count.ShouldBe(0);
        unset.ShouldBeEmpty();
        unset.Equals(new EquatableArray<string>([])).ShouldBeTrue();
        unset.GetHashCode().ShouldBe(new EquatableArray<string>([]).GetHashCode());
        unset.Equals(Two).ShouldBeFalse();
    }

    [Fact]
    public void Arrays_of_equal_items_in_one_order_are_equal()
    {
        var same = new[] { "a", "b" }.ToEquatableArray();

        Two.Equals(same).ShouldBeTrue();
        Two.Equals((object)same).ShouldBeTrue();
        Two.GetHashCode().ShouldBe(same.GetHashCode());
        Two.Equals(new EquatableArray<string>(["b", "a"])).ShouldBeFalse();
        Two.Equals(new EquatableArray<string>(["a"])).ShouldBeFalse();
        Two.Equals((object)"ab").ShouldBeFalse();
    }

    [Fact]
    public void All_items_and_their_order_are_in_the_hash()
    {
        int hash = new EquatableArray<int>([1, 2, 3]).GetHashCode();

        hash.ShouldNotBe(new EquatableArray<int>([0, 2, 3]).GetHashCode());
        hash.ShouldNotBe(new EquatableArray<int>([3, 2, 1]).GetHashCode());
        hash.ShouldNotBe(new EquatableArray<int>([1, 2, 0]).GetHashCode());
    }
}
