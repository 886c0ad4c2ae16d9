namespace NkRuData.Tests.Codebook;

/// <summary>
/// Disagreements that the research before the data found, and the claims that show each. A to I are those among the reports
/// and others on the announcement, L those in the series on labour and sanctions, M those in the series on troops and arms.
/// </summary>
internal static class Disagreements
{
    internal static readonly (string Reference, string About, string[] Claims)[] All =
    [
        (
            "A1",
            "soldiers, workers, personnel, military builders",
            [
                "kursk-contingent-soldiers",
                "kursk-contingent-personnel",
                "kursk-construction-workers",
                "thousands-to-rebuild-kursk",
            ]
        ),
        (
            "A2",
            "5,000 or 6,000 in the headline; 1,000 in all by an error",
            [
                "onpoint-six-thousand-workers",
                "civitas-five-thousand-workers",
                "smi-five-thousand-builders-headline",
                "eu-east-thousand-in-all",
            ]
        ),
        (
            "A3",
            "who announced",
            [
                "north-korea-announced-plan",
                "shoigu-announced-plan",
                "russian-officials-revealed-dispatch",
                "kremlin-confirmed-workers-rewrite",
                "north-korea-announced-workers-rewrite",
            ]
        ),
        (
            "A4",
            "state of North Korean confirmation",
            [
                "state-media-yet-to-confirm",
                "kcna-silent-on-labourers",
                "independent-kcna-dispatch-discussed",
                "kcna-kim-accepted-plans-2025-06",
            ]
        ),
        ("A5", "wording of KCNA", ["kim-decided-to-cooperate", "kcna-kim-accepted-plans-2025-06"]),
        (
            "A6",
            "Shoigu’s office",
            ["shoigu-security-council-secretary", "smi-defence-ministers-meeting-2025-06", "shoigu-dismissed-may-2024"]
        ),
        (
            "A7",
            "which agency: TASS, Interfax, RIA Novosti",
            ["north-korea-announced-plan", "kursk-construction-workers", "kursk-contingent-personnel"]
        ),
        (
            "A8",
            "organisation of the builders",
            [
                "shoigu-division-two-brigades-2025-06",
                "new-brigades-rebuild-infrastructure",
                "kursk-construction-workers",
            ]
        ),
        (
            "A9",
            "start of work",
            [
                "reconstruction-begins",
                "shoigu-work-starts-soon-2025-06",
                "shoigu-gave-no-timeline-2025-06",
                "nis-dispatch-july-august-2025-06",
                "khinshtein-no-arrival-date-2025-06",
            ]
        ),
        (
            "B10",
            "counting Shoigu’s visits",
            [
                "shoigu-third-trip-in-three-months",
                "tass-third-in-nearly-three-months",
                "third-visit-in-almost-three-months",
                "shoigu-third-visit-since-march",
                "second-visit-in-june-2025",
                "second-meeting-in-two-weeks-2025-06",
                "second-meeting-in-three-months-2025-06",
            ]
        ),
        (
            "B11",
            "visits as secretary",
            [
                "second-as-secretary-2025-06-04",
                "shoigu-in-pyongyang-2024-09-13",
                "shoigu-visit-2025-03-21",
                "north-korea-six-months-2025-03",
            ]
        ),
        ("B12", "length of the June visit", ["one-day-visit-2025-06", "met-tuesday-and-wednesday-2025-06"]),
        (
            "B13",
            "oral message, letters",
            ["kcna-oral-message-2025-06", "kim-and-putin-exchange-letters", "north-korea-letter-from-putin-2025-03"]
        ),
        ("C14", "15,000 workers: in April, by May, earlier this year", ["nis-fifteen-thousand-workers"]),
        (
            "C15",
            "15,000: exact, about, nearly, up to; have been sent or will be sent",
            ["nis-fifteen-thousand-workers"]
        ),
        (
            "C16",
            "15,000 workers against 8,000 sent, thousands sent and 13,221 entries in 2024; and against 15,000 soldiers of the same briefing",
            [
                "nis-fifteen-thousand-workers",
                "msmt-workers-sent-2024",
                "nis-thousands-sent-2024",
                "officials-ten-thousand-sent-2024",
                "isw-entries-2024",
            ]
        ),
        ("C17", "who employs the 15,000", ["north-korea-employs-fifteen-thousand", "nis-fifteen-thousand-workers"]),
        (
            "C18",
            "4,000: in 2023, in October 2024, since last year, in February 2025, or a part of the 15,000",
            [
                "four-thousand-builders-in-2023",
                "nis-four-thousand-workers-2024-10",
                "seoul-rise-from-four-thousand",
                "four-thousand-of-fifteen-thousand",
            ]
        ),
        (
            "C19",
            "4,000 builders or workers of any trade",
            ["four-thousand-builders-in-2023", "nis-four-thousand-workers-2024-10"]
        ),
        (
            "C20",
            "monthly pay: 800, 500, 841 US dollars; 100-200 left",
            [
                "nis-pay-800-2024-10",
                "matsegora-pay-500",
                "indian-talks-pay-841",
                "escapees-100-200-left",
                "workers-earn-800-dollars",
            ]
        ),
        (
            "C21",
            "share taken by the state: 30 to 90 percent",
            [
                "up-to-seventy-percent-remitted",
                "logger-70-percent-2010",
                "daily-nk-70-percent-china",
                "us-diplomats-80-percent",
                "moscow-times-90-percent-seized",
                "daily-nk-90-percent-russia-europe",
                "matsegora-state-takes-50-60",
                "us-mission-two-thirds",
                "nkdb-30-percent-builders",
            ]
        ),
        (
            "C22",
            "length of the working day",
            [
                "workers-accept-twelve-hour-days",
                "belenets-shifts-12-16",
                "escapee-eighteen-hours",
                "escapees-day-6-to-2",
                "mirror-22-hour-days",
            ]
        ),
        (
            "C23",
            "cheap labour, or paid nearly as Russians",
            ["employers-favour-north-koreans", "workers-accept-low-wages", "matsegora-pay-500"]
        ),
        (
            "D24",
            "twelvefold, up to twelvefold, +1,083 percent, a garbled 221 times",
            [
                "isw-entries-twelvefold",
                "rfa-entries-twelvefold-2024",
                "kjd-entries-increase-2024",
                "rosstat-entries-2024",
            ]
        ),
        ("D25", "people, visits or trips", ["isw-entries-2024", "rosstat-entries-2024", "mediazona-visits-2024"]),
        (
            "D26",
            "7,800 as study entries or as all entries",
            [
                "vedomosti-all-entries-2024",
                "rosstat-entries-2024",
                "mediazona-study-entries-2024",
                "rosstat-study-entries-2024",
            ]
        ),
        (
            "D27",
            "rank of the study figure: since 2019, 2012, 2010",
            [
                "mediazona-study-entries-highest",
                "istories-study-entries-rank-2019",
                "rfa-study-entries-rank-2012",
                "rfa-study-entries-q3-rank",
            ]
        ),
        (
            "D28",
            "Mediazona or Important Stories found the figure for the year",
            [
                "mediazona-study-entries-highest",
                "mediazona-study-entries-2024",
                "istories-study-entries-rank-2019",
                "istories-study-entries-2024",
            ]
        ),
        (
            "D29",
            "student visas, visas of all kinds, study entries, real students",
            [
                "nk-news-student-visas-2024",
                "consular-visas-2024",
                "rosstat-study-entries-2024",
                "education-ministry-students-2024-04",
            ]
        ),
        (
            "E30",
            "which resolution is broken, and what 2375 says",
            [
                "isw-resolution-2397-ban",
                "resolution-of-2017-duties",
                "kbs-dispatch-violates-2375",
                "independent-2375-return-2019",
                "newsyou-resolution-september-2017",
                "kyunghyang-2375-2397-steps",
                "sputnik-resolution-2379",
            ]
        ),
        (
            "E31",
            "breach if income is earned, or breach outright",
            [
                "isw-conditional-breach",
                "labour-violates-council-sanctions",
                "involvement-violates-un-sanctions",
                "rok-hiring-clear-violation-2025",
            ]
        ),
        (
            "E32",
            "22 or 23 December, 28 or 29 November, 11 or 12 September",
            [
                "asil-2397-adopted-22-december",
                "mofa-rok-launch-29-november",
                "un-launch-28-november",
                "mofa-rok-2375-september-12",
                "asil-2375-adopted-11-september",
            ]
        ),
        (
            "F33",
            "number sent: 3,000 to 16,000 and outliers, by speaker and date",
            [
                "twelve-to-fifteen-thousand-sent",
                "western-diplomat-10000-sent-2024-10-15",
                "nis-3000-moved-2024-10-23",
                "hur-12000-sent-2024-10-24",
                "singh-10000-sent-2024-10-28",
                "treasury-11000-sent-2024-12-16",
                "south-korean-officials-14000-2025-04",
                "kida-14000-2025-04-08",
                "nis-15000-two-waves-2025-04-30",
                "msmt-14000-2025-06",
                "dia-13000-2025-07-13",
                "reuters-sources-14000-2025-11",
                "joongang-15000-2025-12-13",
                "jcs-11000-first-deployment-2025-03-27",
                "msmt-11000-in-2024",
                "nis-11000-first-dispatch-2025-06-26",
                "allies-10000-12000-autumn-2024",
            ]
        ),
        (
            "F34",
            "14,000: Russian officials, or the monitoring team; neither country gave a number",
            [
                "russian-officials-fourteen-thousand",
                "ap-numbers-undisclosed-2025-06-26",
                "msmt-14000-2025-06",
                "reuters-sources-14000-2025-11",
            ]
        ),
        (
            "F35",
            "share of the force lost",
            [
                "losses-over-twenty-percent",
                "western-officials-nearly-40-percent-2025-01-22",
                "uk-mod-over-half-2025-06-15",
                "nis-30-percent-2025-03",
                "nis-40-percent-2026-02-12",
                "syrskyi-nearly-half-2025-01-19",
                "officials-a-third-casualties-2025-01-22",
            ]
        ),
        (
            "F36",
            "killed or casualties: 600, 2,000, 4,000, 6,000",
            [
                "nis-600-killed-2025-04-30",
                "nis-2000-killed-2025-09-02",
                "reuters-6000-killed-2025-11",
                "uk-mod-6000-casualties-2025-06-15",
                "uk-mod-4000-casualties-2025-01-24",
            ]
        ),
        ("F37", "fighting eased since March or April", ["nis-kursk-fighting-declined-2025-04"]),
        (
            "F38",
            "when Ukraine withdrew",
            [
                "ukraine-withdrew-in-april",
                "gerasimov-offensive-from-march-2025-04",
                "gerasimov-kursk-retaken-2025-04",
                "general-staff-denies-end-2025-04",
                "kommersant-liberated-in-march",
                "kyiv-independent-retreat-in-may",
                "joongang-kursk-recaptured-in-march",
            ]
        ),
        (
            "F39",
            "when the troops were admitted",
            [
                "wpk-commission-confirms-2025-04-28",
                "kim-admits-past-presence",
                "gerasimov-north-koreans-took-part-2025-04-26",
                "reuters-not-acknowledged-2025-06-17",
                "ap-both-confirmed-in-april-2025",
                "ap-neither-confirmed-nor-denied-2025-04-28",
            ]
        ),
        (
            "F40",
            "treaty: signed 19 June 2024, in force 4 December 2024, or signed in December",
            ["kcna-treaty-signed-2024-06-19", "treaty-signed-december-2024", "kcna-treaty-in-force-2024-12-04"]
        ),
        (
            "G41",
            "CNN on advisers in Mariupol: 2022 for rebuilding, or 2024 and military",
            ["cnn-advisers-in-mariupol", "north-korea-confirmed-advisers", "cnn-military-advisers-mariupol-2024-11"]
        ),
        (
            "G42",
            "who first raised the idea: Pushilin, Matsegora, or the North Koreans themselves",
            [
                "pushilin-first-to-raise-idea",
                "matsegora-donbas-builders-2022-07",
                "pushilin-talks-2022-08",
                "khusnullin-north-koreans-offered-2022-08",
            ]
        ),
        (
            "G43",
            "Khusnullin's 20,000 to 50,000: occupied territories or sites in Russia; range or up to 50,000",
            ["khusnullin-twenty-to-fifty-thousand", "khusnullin-builders-for-russian-sites-2022"]
        ),
        (
            "H44",
            "flights: reinstated, first in decades, first ever",
            [
                "flights-due-to-resume",
                "first-direct-flights-in-decades",
                "krivosheyev-almost-three-decades-2025-07",
                "transport-ministry-capitals-first-time-2025-07",
                "poteshkin-first-in-seventy-years-2025-07",
                "aviation-blogs-since-mid-1990s",
                "tass-air-service-resumed-2023-08",
            ]
        ),
        (
            "H45",
            "who builds memorials, and where",
            [
                "russia-will-build-memorials",
                "two-capitals-plan-memorials",
                "shoigu-memorials-both-sides-2025-06-17",
                "shoigu-museum-pyongyang-2025-06-17",
                "kim-monument-pyongyang-2025-04-28",
                "lavrov-monument-2025-07-12",
            ]
        ),
        ("H46", "southwest, west, border", ["kursk-region-southwest", "kursk-region-western", "kursk-region-border"]),
        (
            "I47",
            "when the sappers worked",
            [
                "kim-regiment-left-august-2025",
                "khinshtein-koreans-join-demining-2025-09",
                "khinshtein-regiment-since-autumn-2025-12",
                "rudenko-sappers-to-start-2025-11",
                "nis-combat-engineers-arrived-2025-09",
                "khinshtein-army-deep-in-demining-2025-10",
            ]
        ),
        ("I48", "regiment formed before the announcement", ["kim-regiment-formed-2025-05-28", "shoigu-announced-plan"]),
        (
            "I49",
            "builders: moving, still to come, sent",
            [
                "nis-construction-troops-moving-2025-11",
                "mail-builders-still-to-come-2025-11",
                "topwar-thousands-of-builders-sent-2025-11",
                "karasin-distrusts-seoul-2025-11",
            ]
        ),
        (
            "L1",
            "the peak: 30,000 to more than 47,000",
            [
                "us-workers-2010",
                "labour-ministry-workers-2015",
                "us-workers-2017",
                "matsegora-workers-before-ban",
                "matsegora-workers-peak-2018-02",
                "wapo-workers-peak",
                "yonhap-workers-2018-01",
            ]
        ),
        (
            "L2",
            "end of 2017: 30,023 permits, 24,000 workers, 34,000 workers",
            ["russia-report-permits-2017", "wsj-workers-end-2017", "matsegora-workers-before-ban"]
        ),
        (
            "L3",
            "early 2018: removals begun or not; 2,000 on permits",
            [
                "matsegora-deportation-begun-2018-02",
                "kazakova-no-deportation",
                "primorye-denies-deportation",
                "kazakova-permit-holders-2018-02",
                "interior-ministry-permit-holders-2018-09",
            ]
        ),
        (
            "L4",
            "2018: halved, or more than 10,000 new registrations; denied by the ambassador",
            ["matsegora-halved-2018-07", "wsj-new-registrations-2018", "matsegora-no-new-workers-2018-08"]
        ),
        ("L5", "January 2020: 1,000 or 30,000", ["zakharova-workers-2020-01", "us-workers-2020-01"]),
        (
            "L6",
            "4,000: October 2024, 2023, or part of the 15,000",
            ["nis-four-thousand-workers-2024-10", "four-thousand-builders-in-2023", "four-thousand-of-fifteen-thousand"]
        ),
        (
            "L7",
            "sent in 2024: thousands, about 8,000, 10,000, more than 10,000",
            ["nis-thousands-sent-2024", "msmt-workers-sent-2024", "officials-ten-thousand-sent-2024"]
        ),
        ("L8", "15,000 have been sent or will be sent", ["nis-fifteen-thousand-workers"]),
        (
            "L9",
            "50,000: eventual total, by end of 2025, already present, doubted",
            [
                "bbc-more-than-fifty-thousand",
                "belenets-fifty-thousand-by-end-2025",
                "moscow-times-fifty-thousand-by-year-end",
                "officials-total-above-fifty-thousand-2025-08",
                "vedomosti-doubts-fifty-thousand",
            ]
        ),
        ("L10", "all entries of 2024: 13,221 or about 7,800", ["rosstat-entries-2024", "vedomosti-all-entries-2024"]),
        (
            "L11",
            "study entries: most since 2012 or since 2019",
            ["rfa-study-entries-rank-2012", "istories-study-entries-rank-2019"]
        ),
        (
            "L12",
            "Kursk start",
            [
                "kim-regiment-left-august-2025",
                "khinshtein-koreans-join-demining-2025-09",
                "khinshtein-regiment-since-autumn-2025-12",
                "rudenko-sappers-to-start-2025-11",
            ]
        ),
        (
            "L13",
            "Kursk builders",
            [
                "nis-construction-troops-moving-2025-11",
                "khinshtein-building-after-demining",
                "mail-builders-still-to-come-2025-11",
            ]
        ),
        (
            "L14",
            "engineers after December",
            [
                "kcna-regiment-returned-2025-12",
                "khinshtein-left-because-of-snow-2026-02",
                "nis-engineers-in-kursk-2026-02",
            ]
        ),
        (
            "L15",
            "deaths: nine engineers, 350 shown, 600, 2,000",
            [
                "kim-nine-engineers-killed-2025-12",
                "nis-350-shown-2025-09-02",
                "nis-600-killed-2025-04-30",
                "nis-2000-killed-2025-09-02",
            ]
        ),
        ("L16", "24 or 12 months", ["council-2397-24-months", "un-multimedia-12-months"]),
        (
            "L17",
            "no permit and no income means no worker, or return in any case",
            [
                "zakharova-no-longer-workers-2020",
                "russian-mfa-no-violation-2020",
                "rudenko-matter-closed-2023",
                "ilyichev-duty-met-2023",
                "us-2397-whatever-permits-2022",
                "us-income-breach-2025",
            ]
        ),
        (
            "L18",
            "state share: 50-60, two thirds, 80, 90 percent",
            [
                "matsegora-state-takes-50-60",
                "us-mission-two-thirds",
                "us-diplomats-80-percent",
                "moscow-times-90-percent-seized",
            ]
        ),
        (
            "L19",
            "over 2 million or over 28 million US dollars",
            ["chinyong-vladivostok-2-million", "laotian-times-28-million"]
        ),
        ("L20", "day of the first MSMT report", ["msmt-first-report-scope"]),
        (
            "M1",
            "4,000 and 6,000: dead, or dead and wounded",
            [
                "zelensky-davos-4000-killed-2025-01-21",
                "zelensky-4000-casualties-2025-01-09",
                "zelensky-3000-casualties-2024-12-23",
                "newsweek-4000-perished-2025",
                "united24-6000-killed-2025-06",
                "reuters-6000-killed-2025-11",
                "uk-mod-6000-casualties-2025-06-15",
            ]
        ),
        (
            "M2",
            "share of the dead in the casualties",
            [
                "uk-mod-a-quarter-killed-2025-01-24",
                "uk-mod-a-third-killed-2025-03-28",
                "zelensky-two-thirds-killed-2025-02-14",
                "nis-300-killed-2025-01-13",
                "nis-3000-casualties-2025-01-13",
                "western-officials-1000-killed-2025-01-22",
            ]
        ),
        (
            "M3",
            "South Korean service revises the dead from 600 to 2,000",
            ["nis-600-killed-2025-04-30", "nis-2000-killed-2025-09-02"]
        ),
        (
            "M4",
            "American counts: 1,000 in a week, 1,200 in all",
            ["kirby-1000-in-a-week-2024-12-27", "us-1200-casualties-2025-01"]
        ),
        (
            "M5",
            "total sent: 13,000, 14,000, 15,000, 16,000; outliers 20,000 and 30,000",
            [
                "dia-13000-2025-07-13",
                "kida-14000-2025-04-08",
                "msmt-14000-2025-06",
                "nis-15000-two-waves-2025-04-30",
                "independent-20000-2024",
                "mediahow-30000-2025",
                "press-1000-3000-more-2025-02",
                "south-korean-military-1000-more-2025-02-27",
                "hur-second-batch-1500-2025-02",
                "jcs-3000-reinforcements-2025-03-27",
                "nis-3000-4000-reinforcements-2025-03",
                "nis-4000-second-dispatch-2025-06-26",
            ]
        ),
        (
            "M6",
            "forecasts that failed: 20,000-25,000; 25,000-30,000, denied by its own source; 100,000; all lost by April 2025",
            [
                "zelensky-20000-25000-more-2025-02",
                "hur-25000-30000-more-2025-07",
                "hur-denies-30000-2025-07",
                "zelensky-may-grow-to-100000-2024-11-19",
                "isw-force-spent-by-april-2025",
                "jcs-3000-reinforcements-2025-03-27",
            ]
        ),
        (
            "M7",
            "first combat: 4 or 5 November, doubted in Seoul, confirmed on 13 November; early December for others",
            [
                "umerov-first-small-engagement-2024-11",
                "us-officials-combat-4-november-2024",
                "kyiv-independent-first-clash-2024-11-05",
                "seoul-no-direct-combat-2024-11",
                "seoul-no-full-combat-2024-11-06",
                "nis-engaged-in-combat-2024-11-13",
                "nyt-first-combat-early-december-2024",
                "nis-combat-since-december-2024-12-19",
            ]
        ),
        (
            "M8",
            "end of Kursk fighting",
            [
                "gerasimov-kursk-retaken-2025-04",
                "general-staff-denies-end-2025-04",
                "syrskyi-90-km2-2025-06",
                "kyiv-independent-retreat-in-may",
            ]
        ),
        (
            "M9",
            "guns: 120 + 120, about 220 together, 220 launchers alone, over 200",
            ["budanov-guns-2025-01", "budanov-launchers-2025-01", "jcs-artillery-2025-03", "msmt-artillery-2025-05"]
        ),
        (
            "M10",
            "missiles supplied: 148 or more than 100",
            ["budanov-missiles-2025-01", "msmt-missiles-2025-05", "thomas-greenfield-missiles-2024-12"]
        ),
        (
            "M11",
            "containers to spring 2025: KIDA 21,000 and 15,800, Reuters/OSC 16,000, MSMT over 20,000",
            [
                "kida-containers-2025-04",
                "kida-containers-newsweek-2025-04",
                "reuters-osc-containers-2025-04",
                "msmt-containers-2025-05",
            ]
        ),
        (
            "M12",
            "Sin Kum Chol: dead in November 2024, pictured in August 2025; three or seven generals",
            [
                "jinf-sin-kum-chol-died-2024-11",
                "kcna-pictures-commanders-2025-08-20",
                "kyslytsya-three-generals-named-2024-10-30",
                "ponomarenko-seven-generals-2024-11",
            ]
        ),
        (
            "M13",
            "engineers’ arrival, all 6,000 by August, March 2026",
            [
                "kim-regiment-left-august-2025",
                "khinshtein-arrived-in-september",
                "kurskie-novosti-six-thousand-arrived-2025-08",
                "skibitskyi-thousand-arrived-2025-09",
                "spiridonov-koreans-help-2026-03",
                "khinshtein-hopes-for-return-2026-02",
            ]
        ),
        (
            "M14",
            "demining results alone or joint; 1.5 or 1.6 million",
            [
                "khinshtein-area-cleared-2025-12",
                "khinshtein-items-destroyed-2025-12",
                "khinshtein-items-destroyed-2026-02",
            ]
        ),
        (
            "M15",
            "builders and troops swapped",
            ["nis-construction-troops-moving-2025-11", "nsn-up-to-ten-thousand-2025-11"]
        ),
        (
            "M16",
            "secret clause of the treaty and its denial",
            ["wsj-secret-clause-2024-10", "rudenko-no-secret-clause-2024-10"]
        ),
        (
            "M17",
            "dates: signing 18 or 19 June; Krivoruchko 18 or 19 July; Shoigu October or 13 September 2024; Choe’s last trip 2023 or 2024; Kim’s ratification of the 11th reported on the 12th",
            [
                "treaty-signed-18-june-2024",
                "kcna-treaty-signed-2024-06-19",
                "krivoruchko-received-2024-07-18",
                "krivoruchko-arrived-2024-07-19",
                "shoigu-october-2024",
                "shoigu-in-pyongyang-2024-09-13",
                "choe-last-visit-2023",
                "choe-last-visit-2024",
                "kcna-kim-ratified-2024-11-11",
            ]
        ),
        (
            "M18",
            "coffins: how many, and when they came",
            ["state-media-coffins-2025-06-30", "state-tv-20-coffins-2025-08-22", "yonhap-winter-clothes-2025-06-30"]
        ),
        (
            "M19",
            "bridge: length and completion",
            [
                "interfax-800-metres-2025-02",
                "starovoit-850-metres-2025-04",
                "reuters-850-metres-2025-04",
                "bridge-one-kilometre-2025-04",
                "csis-bridge-at-least-1-3-km-2025-11",
                "kommersant-summer-2026",
                "russian-government-sole-contractor-2025-02",
                "csis-bridge-may-open-early-2026",
                "primorye-checkpoint-contract-2027",
                "putin-bridge-opens-2026",
            ]
        ),
        (
            "M20",
            "Kyiv strike of 24 April 2025: 8 or 12 dead, 90 or over 100 injured, origin preliminary",
            [
                "reuters-kyiv-killed-2025-04",
                "emergency-service-kyiv-killed-2025-04",
                "zelensky-kyiv-killed-2025-04",
                "emergency-service-kyiv-injured-2025-04",
                "zelensky-kyiv-injured-2025-04",
                "military-source-kn23-2025-04",
                "zelensky-missile-2025-04",
            ]
        ),
        ("M21", "Russian losses: 1,200 a day, 12,000 in one relay", ["blinken-russian-casualties-a-day-2024-10-31"]),
    ];
}
