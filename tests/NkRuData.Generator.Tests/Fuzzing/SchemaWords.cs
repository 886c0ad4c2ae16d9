namespace NkRuData.Generator.Tests;

/// <summary>What schemas are made of, rightly and wrongly.</summary>
internal static class SchemaWords
{
    // csharpier-ignore
    internal static readonly string[] Keywords =
    [
        "$schema", "$id", "$defs", "$ref", "type", "properties", "required", "additionalProperties", "enum",
        "oneOf", "const", "pattern", "format", "minLength", "maxLength", "minimum", "maximum", "items",
        "minItems", "maxItems", "uniqueItems", "default", "title", "description", "x-table", "x-group", "x-name",
        "x-ref", "x-inverse", "x-key", "x-value", "x-member", "x-summary", "x-remarks", "x-label", "x-obsolete",
        "x-interval", "x-ordered", "x-not-before", "x-sum", "x-date-plus", "x-acyclic", "x-count", "class",
        "record", "property", "values", "later", "earlier", "whole", "parts", "tolerance", "each", "date", "from",
        "plus", "of", "when", "minimum", "anyOf",
    ];

    // csharpier-ignore
    internal static readonly string[] Names =
    [
        "Id", "Label", "Kind", "Table", "Read", "Clone", "EqualityContract", "ToString", "Deconstruct", "All",
        "Get", "TryGet", "Book", "Books", "Claim", "Claims", "BookTable", "Facts", "FactsIndex", "Catalogue",
        "CatalogueIndex", "Library", "NkRuData", "System", "global", "FactList", "IFact", "PartialDate",
        "Storage", "String", "value__", "class", "record", "var", "file", "required", "scoped", "dynamic",
        "partial", "nint", "async", "await", "x", "_", "__", "a-b", "1a", "", "Ä", "Имя", "book", "id", "name",
        "title", "text", "records", "TableRow", "Row", "Hash", "Other", "Reader", "Value", "Name", "T",
        "op_Equality", "get_Id", "PrintMembers", "Equals", "GetHashCode", "CON", "Found", "Class", "Int", "Key", "Price", "Genre",
    ];

    // csharpier-ignore
    internal static readonly string[] Patterns =
    [
        "", "^$", "(", "[", "\\", "(a+)+$", "^(?<name>x)\\k<name>$", "\\p{L}", "(?i)x", "x{1,99999}", "[z-a]",
        "^\\d+$", "*", "a**", "\uD800", "(?#", new string('(', 300), "(?:a|b)?", ".",
    ];

    // csharpier-ignore
    internal static readonly string[] TemplateParts =
    [
        "{", "}", "[", "]", "|", "\\", "{end}", "{each ", "{list ", "{link ", "{id}", "{name}", "{title}",
        "{text}", "{.}", "{label}", "{author.name}", "{names}", "{list names}{text}{end}",
        "{each editors, }{name}{end}", "[{isbn}|none]", "\n", "*/", "</summary>", "&", "{link url}x{end}",
        "{link url}x\ny{end}", "{list editions}a\nb{end}", "{each subjects; }{.}{end}", "{list subjects}{.}{end}",
        "{editors}", "{price}", "{price.amount}", "{prequel.prequel.prequel.title}", "{member}", "{published}", "{day published}",
        "{ id }", "{}", "{each}", " ", "`",
    ];
}
