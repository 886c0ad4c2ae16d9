#if !NKRUDATA_NETSTANDARD
using System;
using System.Linq;
using System.Text;
using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>Finding facts by what stands in a buffer, as characters or in UTF-8: without a string, and as by a string.</summary>
public class SpanLookupTests
{
    private const int LongerThanAnyId = 300;

    [Fact]
    public void Every_id_and_every_address_leads_to_its_fact()
    {
        foreach (var fact in Facts.All)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(fact.Id);
            Facts.TryGet(fact.Id.AsSpan(), out IFact? byChars).ShouldBeTrue(fact.Id);
            Facts.TryGet(utf8, out IFact? byUtf8).ShouldBeTrue(fact.Id);
            byChars.ShouldBeSameAs(fact);
            byUtf8.ShouldBeSameAs(fact);
        }

        foreach (var source in Sources.All.Where(source => source.Url is not null))
        {
            Sources.TryGetByUrl(source.Url.AsSpan(), out var byChars).ShouldBeTrue(source.Url);
            Sources.TryGetByUrl(Encoding.UTF8.GetBytes(source.Url!), out var byUtf8).ShouldBeTrue(source.Url);
            byChars.ShouldBeSameAs(source);
            byUtf8.ShouldBeSameAs(source);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("kursk-construction-worker")]
    [InlineData("kursk-construction-workerz")]
    [InlineData("kursk-construction-workers ")]
    [InlineData("Kursk-construction-workers")]
    [InlineData("курск-construction-workers")]
    [InlineData("kursk-construction-worker\u0173")]
    public void What_is_no_id_is_not_found(string id)
    {
        Claims.TryGet(id.AsSpan(), out var byChars).ShouldBeFalse();
        Claims.TryGet(Encoding.UTF8.GetBytes(id), out var byUtf8).ShouldBeFalse();
        Places.TryGet(id.AsSpan(), out _).ShouldBeFalse("a table that has few ids finds them by a switch");
        Places.TryGet(Encoding.UTF8.GetBytes(id), out _).ShouldBeFalse();
        byChars.ShouldBeNull();
        byUtf8.ShouldBeNull();
    }

    [Fact]
    public void What_is_longer_than_any_id_or_no_text_is_not_found()
    {
        byte[] text = Encoding.UTF8.GetBytes(new string('k', LongerThanAnyId));
        byte[] noText = [.. "kursk-construction-worker"u8, 0xFF];

        Claims.TryGet(text, out _).ShouldBeFalse();
        Claims.TryGet(noText, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_part_of_a_buffer_is_looked_up_and_not_what_surrounds_it()
    {
        const string Line = "id=kursk-sappers;status=active";

        Claims.TryGet(Line.AsSpan(3, 13), out var claim).ShouldBeTrue();
        claim.ShouldBeSameAs(Claims.KurskReconstruction.Sappers);
    }
}
#endif
