namespace NkRuData.Search;

/// <summary>
/// The plain form of a letter: lower case, without diacritics. Tables of our own, since under invariant globalization
/// <c>string.Normalize</c> does nothing, and some runtimes lower the case of ASCII alone.
/// </summary>
internal static class PlainLetters
{
    private const char Alef = '\u0627';
    private const char Angstrom = '\u212B';
    private const char FullwidthZero = '\uFF10';
    private const char FullwidthZ = '\uFF5A';
    private const int FromFullwidth = 0xFEE0;

    // Each letter stands at its place in the block: the first letter of its canonical decomposition, in lower case, and
    // what is no letter as itself. A few that decomposition leaves alone, but that people type plain, are plain here: đ ð ħ
    // ı ł ø ŧ, the long s, the final sigma, ґ.
    // U+00C0 to U+024F, 32 in a line.
    private const string Latin =
        "aaaaaaæceeeeiiiidnooooo×ouuuuyþß"
        + "aaaaaaæceeeeiiiidnooooo÷ouuuuyþy"
        + "aaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀ"
        + "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssss"
        + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵ"
        + "ooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"
        + "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaa"
        + "aaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææoo"
        + "aaaaeeeeiiiioooorrrruuuussttȝȝhh"
        + "ƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ"
        + "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    // U+0370 to U+03FF, 32 in a line.
    private const string Greek =
        "ͱͱͳͳʹ͵ͷͷ\u0378\u0379ͺͻͼͽ;ϳ\u0380\u0381\u0382\u0383΄΅α·εηι\u038Bο\u038Dυω"
        + "ιαβγδεζηθικλμνξοπρ\u03A2στυφχψωιυαεηι"
        + "υαβγδεζηθικλμνξοπρσστυφχψωιυουωϗ"
        + "ϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ"
        + "ϰϱϲϳθϵ϶ϸϸϲϻϻϼͻͼͽ";

    // U+0400 to U+052F, 32 in a line.
    private const string Cyrillic =
        "ееђгєѕііјљњћкиуџабвгдежзииклмноп"
        + "рстуфхцчшщъыьэюяабвгдежзииклмноп"
        + "рстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ"
        + "ѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿ"
        + "ҁҁ҂\u0483\u0484\u0485\u0486\u0487\u0488\u0489ҋҋҍҍҏҏггғғҕҕҗҗҙҙққҝҝҟҟ"
        + "ҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ"
        + "ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжзз"
        + "ӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿ"
        + "ԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟ"
        + "ԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ";

    // U+1E00 to U+1EFF, 32 in a line.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeff"
        + "gghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrr"
        + "ssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyẚsẜẝßẟ"
        + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooo"
        + "oooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    // U+1F00 to U+1FFF, 32 in a line.
    private const string GreekExtended =
        "ααααααααααααααααεεεεεε\u1F16\u1F17εεεεεε\u1F1E\u1F1F"
        + "ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι"
        + "οοοοοο\u1F46\u1F47οοοοοο\u1F4E\u1F4Fυυυυυυυυ\u1F58υ\u1F5Aυ\u1F5Cυ\u1F5Eυ"
        + "ωωωωωωωωωωωωωωωωααεεηηιιοουυωω\u1F7E\u1F7F"
        + "ααααααααααααααααηηηηηηηηηηηηηηηη"
        + "ωωωωωωωωωωωωωωωωααααα\u1FB5ααααααα᾽ι᾿"
        + "῀῁ηηη\u1FC5ηηεεηηη῍῎῏ιιιι\u1FD4\u1FD5ιιιιιι\u1FDC῝῞῟"
        + "υυυυρρυυυυυυρ῭΅`\u1FF0\u1FF1ωωω\u1FF5ωωοοωωω´῾\u1FFF";

    /// <summary>The plain form of a letter; whatever else it is given stays, but for its case.</summary>
    internal static char Of(char letter) =>
        letter switch
        {
            < 'A' => letter,
            <= 'Z' => (char)(letter | ' '),
            < '\u00C0' => letter,
            <= '\u024F' => Latin[letter - 0xC0],
            < '\u0370' => char.ToLowerInvariant(letter),
            <= '\u03FF' => Greek[letter - 0x370],
            <= '\u052F' => Cyrillic[letter - 0x400],
            // Alef with madda or hamza, waw and yeh with hamza.
            '\u0622' or '\u0623' or '\u0625' => Alef,
            '\u0624' => '\u0648',
            '\u0626' => '\u064A',
            < '\u1E00' => char.ToLowerInvariant(letter),
            <= '\u1EFF' => LatinAdditional[letter - 0x1E00],
            <= '\u1FFF' => GreekExtended[letter - 0x1F00],
            Angstrom => 'a',
            >= FullwidthZero and <= FullwidthZ => Of((char)(letter - FromFullwidth)),
            _ => char.ToLowerInvariant(letter),
        };
}
