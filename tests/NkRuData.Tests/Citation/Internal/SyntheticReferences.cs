using System.Collections.Generic;
using System.Linq;
using NkRuData.Citation;

namespace NkRuData.Tests.Citation.Internal;

/// <summary>Works that nobody published: every character that a format gives a meaning, every precision of a date.</summary>
internal static class SyntheticReferences
{
    internal static readonly string[] Texts =
    [
        "Braces { and } and {pairs} and }backwards{",
        "100% of $5 & #1 at_home",
        @"Back\slash \textbf{x} \% \{ end\",
        "Tilde ~ caret ^ pipe | less < more > at @",
        "Quotes \"double\" 'single' ''two'' “curly” ‘curly’ „low“ «angle»",
        "Dashes - -- --- – — and dots ... …",
        "북한군 파병 확인 \"속보\" [단독]",
        "Войска: «Кремль» отрицает 100%",
        "عمال كوريا الشمالية في روسيا",
        "朝鲜工人、俄罗斯",
        "@article{injected, title = {x}}",
        "\"}, {\"id\": \"injected",
        "ER - TY - NEWS",
        "NASA, McDonald and iPhone: a title of Many Capitals",
        "Flag 🇰🇵 and 👩‍🏭 beyond the first plane",
        "A and B and C, D and others",
        "</script><!-- <b>bold</b> -->",
        "ends with a backslash \\",
        "{",
        "}",
        "%",
        "#",
    ];

    internal static readonly string[] Dates =
    [
        "2025",
        "2025-06",
        "2025-06-17",
        "2025-06-XX",
        "2025-XX-XX",
        "2025-22",
        "2025-24",
        "2025-34",
        "202X",
        "20XX",
        "2025-06-17~",
        "2025-06?",
        "2025%",
        "2025-06-17/2025-06-20",
        "2025-06/2025-07-02",
        "2024-12-30/2025-01-02",
        "2024/2025",
        "2025-21/2025-22",
        "../2025-06-17",
        "2025-06-17/..",
        "/2025-06",
        "2025-06/",
        "0987-01-02",
    ];

    internal static List<Reference> All =>
        [
            .. Texts.Select(
                (text, i) =>
                    new Reference($"text-{i}", (ReferenceKind)(i % 11), text)
                    {
                        Authors = [text, "An Author"],
                        Publisher = text,
                        Language = "en",
                        Url = $"https://example.org/{i}?a=%20b&c=d_e#f~g",
                        Number = text,
                        Date = PartialDate.Parse("2025-06-17"),
                    }
            ),
            .. Dates.Select(
                (date, i) =>
                {
                    var reference = new Reference($"date-{i}", ReferenceKind.NewsArticle, $"Dated {date}")
                    {
                        Publisher = "The Paper",
                        Date = PartialDate.Parse(date),
                    };
                    References.AddDateNote(reference, "Published");
                    return reference;
                }
            ),
            new Reference("bare", ReferenceKind.WebPage, "Nothing but a title"),
        ];
}
