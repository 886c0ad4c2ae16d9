using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.Data.Sqlite;

// One table per kind, one column per property; what is nested stands as JSON.
internal static class Side
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "facts.db");

    public static long First(string id)
    {
        using var connection = Open();
        if (!File.Exists(id))
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT text, json_extract(quantity, '$.amount') FROM claim WHERE id = $id";
            command.Parameters.AddWithValue("$id", id);
            using var reader = command.ExecuteReader();
            return reader.Read() ? reader.GetString(0).Length + (reader.IsDBNull(1) ? 0 : reader.GetInt64(1)) : -1;
        }

        // Not measured: makes the database from the JSON of each kind, whose list is in that file.
        foreach (string file in File.ReadAllLines(id))
        {
            Fill(connection, System.IO.Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
        }

        return 0;
    }

    public static long List()
    {
        using var connection = Open();
        long length = 0;
        foreach (string table in Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
        {
            string[] columns = Texts(connection, $"SELECT name FROM pragma_table_info('{table}')");
            string label = new[] { "text", "label", "name", "title" }.First(columns.Contains);
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT id, {label} FROM {table}";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                length += reader.GetString(0).Length + reader.GetString(1).Length;
            }
        }

        return length;
    }

    public static long ReadEverything() => 0;

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=" + Path + ";Pooling=False");
        connection.Open();
        return connection;
    }

    private static string[] Texts(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var texts = new System.Collections.Generic.List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts.ToArray();
    }

    private static void Fill(SqliteConnection connection, string kind, string json)
    {
        using var document = JsonDocument.Parse(json);
        var records = document.RootElement.EnumerateArray().ToArray();
        string[] columns = records
            .SelectMany(record => record.EnumerateObject().Select(p => p.Name))
            .Distinct()
            .ToArray();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        if (columns.Length == 0)
        {
            return;
        }

        string list = string.Join(", ", columns.Select(c => c == "id" ? "\"id\" TEXT PRIMARY KEY" : '"' + c + '"'));
        command.CommandText = $"DROP TABLE IF EXISTS {kind}; CREATE TABLE {kind} ({list}) WITHOUT ROWID";
        command.ExecuteNonQuery();
        command.CommandText =
            $"INSERT INTO {kind} VALUES ({string.Join(", ", Enumerable.Range(0, columns.Length).Select(i => "$" + i))})";
        foreach (var record in records)
        {
            command.Parameters.Clear();
            for (int i = 0; i < columns.Length; i++)
            {
                object value =
                    !record.TryGetProperty(columns[i], out var found) ? DBNull.Value
                    : found.ValueKind == JsonValueKind.String ? found.GetString()!
                    : found.ValueKind == JsonValueKind.Number ? found.GetDouble()
                    : found.GetRawText();
                command.Parameters.AddWithValue("$" + i, value);
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
