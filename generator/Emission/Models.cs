namespace NkRuData.Generator.Emission;

// What is left of the data when everything is decided: no positions, no trees, equal when the output is equal. The
// writers print these and compute nothing.

internal sealed record EnumModel(
    string Namespace,
    string Name,
    string Documentation,
    EquatableArray<EnumValueModel> Values
);

internal sealed record EnumValueModel(string Name, string Documentation, int Number);

/// <summary>What a property is, and so how it is read.</summary>
internal enum ColumnKind
{
    Text,
    Number,
    Integer,
    Date,
    Flag,
    Choice,

    /// <summary>A record of a table, followed when asked for.</summary>
    Reference,

    /// <summary>An object that its owner keeps.</summary>
    Nested,

    /// <summary>Records of a table.</summary>
    ReferenceList,

    TextList,

    /// <summary>Objects that their owner keeps.</summary>
    NestedList,
}

/// <param name="Type">The full name of the type of the value, or of the items of a list, without nullability.</param>
internal sealed record PropertyModel(
    string Name,
    string Documentation,
    ColumnKind Kind,
    string Type,
    bool IsNullable,
    int Column
);

/// <summary>A list of those who refer to a record, held by their table.</summary>
/// <param name="Owner">The full name of their type.</param>
internal sealed record InverseModel(string Name, string Documentation, string Owner, int Column);

internal enum LabelKind
{
    None,

    /// <summary>A property prints as it is.</summary>
    Property,

    /// <summary>Composed at build, a column of its own.</summary>
    Column,
}

/// <param name="Kind">The kind of an own table, or null for an object inside a record.</param>
/// <param name="LabelColumn">The column of the labels that are composed at build.</param>
/// <param name="LabelProperty">The property that is the label, where it is one.</param>
internal sealed record RecordModel(
    string Namespace,
    string Name,
    string Documentation,
    string? Kind,
    LabelKind Label,
    int LabelColumn,
    string LabelProperty,
    bool EqualsByValue,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<InverseModel> Inverses
);

internal sealed record MemberModel(
    string Name,
    int Row,
    string Summary,
    EquatableArray<string> Remarks,
    ObsoleteModel? Obsolete
);

/// <summary>What the compiler says to those who use a fact that no longer stands.</summary>
internal sealed record ObsoleteModel(string Message, bool IsError, string DiagnosticId, string Url);

internal sealed record GroupModel(
    string Name,
    string Summary,
    string Remarks,
    int First,
    int Count,
    EquatableArray<MemberModel> Members
);

/// <summary>A way from a text to a row: written out as a switch where it is short, else found by a hash.</summary>
/// <param name="Name">What follows <c>TryGetBy</c>, or empty for the id.</param>
/// <param name="LongestKey">The length of the longest key.</param>
internal sealed record LookupModel(
    string Name,
    string Property,
    string Documentation,
    int LongestKey,
    EquatableArray<EntryModel> Entries,
    HashModel? Hash
);

/// <param name="Offset">Where the slots begin in the data.</param>
/// <param name="Width">How many digits an entry has.</param>
internal sealed record HashModel(int Offset, int SlotCount, int Width);

internal sealed record EntryModel(string Key, int Row);

/// <param name="Data">The directory, the texts and the columns.</param>
internal sealed record TableModel(
    string Namespace,
    string ClassName,
    string RecordName,
    string Kind,
    string Documentation,
    int Count,
    int RepeatedTexts,
    int Dates,
    int Columns,
    int Ids,
    string Data,
    EquatableArray<LookupModel> Lookups,
    EquatableArray<GroupModel> Groups,
    EquatableArray<MemberModel> Members
);

internal sealed record FacadeModel(
    string Namespace,
    string Name,
    string Documentation,
    string Edition,
    EquatableArray<string> Records
);
