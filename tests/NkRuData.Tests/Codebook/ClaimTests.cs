using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Codebook;

/// <summary>The rules of the codebook on claims and their appearances.</summary>
public class ClaimTests
{
    [Fact]
    public void Every_claim_appears_in_a_source_and_in_none_twice()
    {
        foreach (var claim in Claims.All)
        {
            claim.Appearances.ShouldNotBeEmpty(claim.Id);
            claim.Appearances.Select(appearance => appearance.Source.Id).ShouldBeUnique();
        }
    }

    [Fact]
    public void Every_source_carries_a_claim_reports_an_event_or_shows_a_provision()
    {
        var shown = Instruments.All.SelectMany(x => x.Provisions).Select(x => x.Source).OfType<Source>().ToHashSet();
        foreach (var source in Sources.All)
        {
            (source.Claims.Count + source.Events.Count > 0 || shown.Contains(source)).ShouldBeTrue(source.Id);
        }
    }

    [Fact]
    public void Every_source_has_an_address_and_a_date_or_says_why_not()
    {
        foreach (var source in Sources.All)
        {
            source.Url.ShouldNotBeNull(source.Id).ShouldStartWith("http");
            (source.Published?.Edtf ?? source.Note).ShouldNotBeNullOrWhiteSpace(source.Id);
        }
    }

    [Fact]
    public void No_claim_is_stated_after_every_source_that_carries_it_was_published()
    {
        foreach (var claim in Claims.All)
        {
            if (claim.StatedOn is { } day)
            {
                claim.Appearances.ShouldContain(
                    x => x.Source.Published == null || day.IsAfter(x.Source.Published.Value) != Answer.Yes,
                    claim.Id
                );
            }
        }
    }

    [Fact]
    public void No_source_dates_a_statement_after_its_own_publication()
    {
        foreach (var appearance in Claims.All.SelectMany(claim => claim.Appearances))
        {
            if (appearance is { StatedOn: { } day, Source.Published: { } published })
            {
                day.IsAfter(published).ShouldNotBe(Answer.Yes, appearance.ToString());
            }
        }
    }

    [Fact]
    public void The_comparison_would_notice_a_statement_from_after_the_publication() =>
        PartialDate
            .Parse("2025-06-20")
            .IsAfter(Sources.FiveReports.Nyt5000WorkersAm1.Published!.Value)
            .ShouldBe(Answer.Yes);

    [Fact]
    public void Who_denies_or_confirms_has_a_target_and_nobody_else_has()
    {
        foreach (var claim in Claims.All)
        {
            (claim.Target is not null).ShouldBe(claim.Stance is Stance.Denies or Stance.Confirms, claim.Id);
            claim.Target.ShouldNotBe(claim);
            claim.Target?.Replies.ShouldContain(claim, claim.Id);
            if (claim is { Stance: Stance.Confirms, Speaker: not null })
            {
                // Who is said to have stated something may deny it; who confirms it is another.
                claim.Target!.Speaker.ShouldNotBe(claim.Speaker, claim.Id);
            }
        }

        Claims.All.Count(claim => claim.Stance == Stance.Denies).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_claim_that_does_not_stand_says_why_and_one_that_stands_is_not_replaced()
    {
        foreach (var claim in Claims.All)
        {
            (claim.StatusReason is null).ShouldBe(claim.Status == Status.Active, claim.Id);
            (claim.ReplacedBy is not null && claim.Status == Status.Active).ShouldBeFalse(claim.Id);
        }
    }

    [Fact]
    public void A_date_of_a_statement_belongs_to_a_speaker()
    {
        foreach (var claim in Claims.All.Where(claim => claim.StatedOn is not null))
        {
            claim.Speaker.ShouldNotBeNull(claim.Id);
        }
    }

    [Fact]
    public void The_speaker_is_not_among_those_spoken_of_nor_among_the_relays()
    {
        foreach (var claim in Claims.All.Where(claim => claim.Speaker is not null))
        {
            claim.About.ShouldNotContain(claim.Speaker!, claim.Id);
            foreach (var appearance in claim.Appearances)
            {
                appearance.Via.ShouldNotContain(claim.Speaker!, claim.Id);
            }
        }
    }

    [Fact]
    public void No_source_relays_itself()
    {
        foreach (var claim in Claims.All)
        {
            foreach (var appearance in claim.Appearances)
            {
                appearance.Via.ShouldNotContain(appearance.Source.Publisher, claim.Id);
            }
        }
    }

    [Fact]
    public void A_claim_of_a_dated_event_is_not_stated_before_it_unless_it_was_to_come()
    {
        foreach (var claim in Claims.All.Where(claim => claim.Modality != Modality.Plan))
        {
            if (claim is { StatedOn: { } stated, Event: { Date: { } date, EventKind: not EventKind.Commemoration } })
            {
                stated.IsBefore(date).ShouldNotBe(Answer.Yes, claim.Id);
            }
        }
    }
}
