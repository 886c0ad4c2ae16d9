namespace NkRuData.Citation;

/// <summary>What is cited: what formats tell apart.</summary>
internal enum ReferenceKind
{
    NewsArticle,
    OfficialStatement,
    LegalText,
    Report,
    WebPage,
    Video,
    Post,
    Resolution,
    Treaty,
    Agreement,
    Law,
}
