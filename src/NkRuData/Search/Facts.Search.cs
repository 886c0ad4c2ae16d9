using System;
using System.Collections.Generic;
using NkRuData.Search;

namespace NkRuData;

public static partial class Facts
{
    /// <summary>
    /// Finds the facts of every kind that have all words of a text, best first: <c>Facts.Search("шойгу")</c>,
    /// <c>Facts.Search("kursk sappers")</c>, <c>Facts.Search("S/RES/2397")</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <b>Words.</b> Whatever is no letter and no digit separates words: <c>Jong-un</c> is <c>Jong un</c>. The comma of
    /// 5,000 does not: that is 5000. Case and diacritics do not count (<c>MÉDUZA</c> is <c>meduza</c>, <c>Ё</c> is
    /// <c>е</c>), letters are equal however they are encoded (composed or not, of full width or not), and ø, ł, đ, ħ, ŧ, ð,
    /// ı, ґ, æ, œ, ß, þ are o, l, d, h, t, d, i, г, ae, oe, ss, th. A word is not turned into other scripts or inflections:
    /// Shoigu is found as <c>шойгу</c> because that is one of his names in the data, and Курская область is found by
    /// <c>Курск</c>, which it begins with, and not by <c>Курской</c>.
    /// </para>
    /// <para>
    /// <b>What is searched.</b> Ids and notes of every kind; of agents and places all names, roles, codes and addresses; of
    /// claims the text, the wordings, the notes of their appearances and the reason of their status; of events, indicators
    /// and units labels, symbols and definitions; of instruments titles, symbols and provisions; of sources titles,
    /// publishers, by-lines and addresses. Also all names of what a fact refers to: of a claim its speaker, its place, whom
    /// it is about, its event, its indicator and the instruments it cites; of a source its publisher; of an agent its place
    /// and the bodies it belongs to or has a role in; of a place the larger one; of an event its place and participants; of
    /// an instrument its place, body and parties; of an indicator its place. A claim is not found by the titles or
    /// publishers of its sources. Dates, languages and the values of enums are not searched, nor figures other than those
    /// in the texts.
    /// </para>
    /// <para>
    /// <b>Order.</b> First facts that have the whole text as id or label, then those that have it as another name, title,
    /// symbol or code. The others stand where the worst found of their words puts them:
    /// </para>
    /// <list type="number">
    /// <item>whole words, then beginnings of words, in names, short labels, symbols and codes;</item>
    /// <item>whole words, then beginnings, in the text of a claim or the title of a source with its publisher;</item>
    /// <item>whole words, then beginnings, in other texts of the fact, its id among them;</item>
    /// <item>whole words, then beginnings, in names of what it refers to;</item>
    /// <item>
    /// inside words, in the same order: from three letters on, or from one in Hangul, kana and Chinese characters.
    /// </item>
    /// </list>
    /// <para>
    /// Among those of the same place the other words decide, then the kind in the order of <see cref="All"/>, then the id.
    /// The answer is the same in every culture, and under invariant globalization.
    /// </para>
    /// <para>
    /// <b>Cost.</b> There is no index: each call reads all texts, and keeps nothing. Measured on a busy machine with two
    /// cores, over the 4,064 facts of edition 2026.11.22: 6 to 9 ms, and 65 to 180 ms the first time in a process, which
    /// also makes every fact. It allocates 10 to 250 KB, the more the more is found.
    /// </para>
    /// </remarks>
    /// <param name="text">What to look for: names, words, an id, a symbol, in any script.</param>
    /// <returns>The facts that have every word; none where the text has no letter and no digit.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static FactList<IFact> Search(string text)
    {
        var found = FactScan.Run(new Query(text ?? throw new ArgumentNullException(nameof(text))));
        var facts = new List<IFact>(found.Count);
        foreach (var each in found)
        {
            facts.Add(each.Fact);
        }

        return FactList<IFact>.Of(facts);
    }
}
