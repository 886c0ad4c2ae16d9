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

/// <summary>How a property is held in a row, and so how it is read.</summary>
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

    /// <summary>An object of a part of the same table, decoded when asked for.</summary>
    Nested,

    /// <summary>Rows of a part of the same table, each the row of a record.</summary>
    ReferenceList,

    /// <summary>Rows of a part of the same table, each a text.</summary>
    TextList,

    /// <summary>Rows of a part of the same table, each an object.</summary>
    NestedList,
}

/// <param name="Type">The full name of the type of the value, or of the items of a list, without nullability.</param>
/// <param name="Part">The part that holds the objects or items, where the kind has one.</param>
internal sealed record PropertyModel(
    string Name,
    string Documentation,
    ColumnKind Kind,
    string Type,
    bool IsNullable,
    int Part
);

/// <summary>A list of those who refer to a record, held by their table.</summary>
/// <param name="Owner">The full name of their type.</param>
internal sealed record InverseModel(string Name, string Documentation, string Owner, int Part);

internal enum LabelKind
{
    None,

    /// <summary>A property prints as it is.</summary>
    Property,

    /// <summary>Composed at build, a column of its own at the end of the row.</summary>
    Column,
}

/// <param name="Kind">The kind of an own table, or null for an object inside a record.</param>
/// <param name="Part">The part of a table that holds it, where it is an object inside a record.</param>
/// <param name="LabelProperty">The property that is the label, where it is one.</param>
internal sealed record RecordModel(
    string Namespace,
    string Name,
    string Documentation,
    string? Kind,
    int Part,
    LabelKind Label,
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

/// <param name="Rows">The digits.</param>
internal sealed record PartModel(int Number, string Name, int RowWidth, string Rows);

/// <summary>A way from a text to a row: written out as a switch where it is short, else searched in a sorted part.</summary>
/// <param name="Name">What follows <c>TryGetBy</c>, or empty for the id.</param>
/// <param name="SortedPart">The part to search, or 0 where <paramref name="Entries"/> are written out.</param>
internal sealed record LookupModel(
    string Name,
    string Documentation,
    int SortedPart,
    int Count,
    EquatableArray<EntryModel> Entries
);

internal sealed record EntryModel(string Key, int Row);

internal sealed record TableModel(
    string Namespace,
    string ClassName,
    string RecordName,
    string Kind,
    string Documentation,
    int Count,
    Widths Widths,
    string Heap,
    EquatableArray<PartModel> Parts,
    EquatableArray<LookupModel> Lookups,
    EquatableArray<GroupModel> Groups,
    EquatableArray<MemberModel> Members
);

/// <summary>How many digits the columns of a table have, by what they hold.</summary>
internal sealed record Widths(int Address, int Length, int Index);

internal sealed record FacadeModel(
    string Namespace,
    string Name,
    string Documentation,
    string Edition,
    EquatableArray<string> Records
);
