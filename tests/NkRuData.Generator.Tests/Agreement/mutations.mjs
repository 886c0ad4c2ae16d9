// The mutations of a document: what a file may look like that somebody got wrong, and what looks wrong and is not.
// A case is one change: { op, at, arg }, where arg is JSON as text, so that 1.0 and 1e3 stay what they are.

const q = JSON.stringify;
const addresses = [
  "https://example.org", "http://[::1]/", "http://[::1", "https://example.org/a[1]", "https://example.org/%zz",
  "https://example.org/%41", "https://example.org/#a#b", "https://example.org/ä", "/a/b", "a/b", "example.org", "urn:",
  "urn:isbn:123", "mailto:a@b.c", "a:b", "http:/x", "http://", "https://example.org:x/", "https://example.org:80/",
  "https://u@v@example.org/", "https://example.org/a b", "https://example.org/?q=[1]", "https://example.org/\\",
  "1http://x", "http://example.org/?a?b/c#d?e/f", "//example.org/", "https://example.org/\n", "HTTPS://EXAMPLE.ORG",
  "https://example.org/'()*!,;=:@&$~-._", "https://ex%41mple.org/", "https://a..b/", "data:,x", "http://1.2.3.400/",
  "http://[1::2::3]/", "http://[v1.a]/", "foo://a[b]/", "foo://u@v@w/", "foo://a:b/", "tel:+1-2", "x+y.z-1://h", "http://?q",
];
const texts = [
  "", "a", "b", "A", "ab", "abc", "a\n", "ab\n", "a\nb", "\n", "\r", "\u2028", "\u2028\u2029", "a\r", " ", "a b", "a\u00a0b",
  "a\ufeffb", "a\u3000b", "a\u180eb", "a\u0085b", "\u00a0", "\ufeff", "\u0085", "é", "a\u0130", "ſ", "😀", "😀😀", "😀😁", "a😁", "a😀😀😀",
  "😀😀😀😀", "😀😀😀😀😀", "é-é", "é-b", "1234", "12", "x12٣", "٣", "friend", "end\n", "ends", "starting", "a-b\n", "1", "d\n",
  "RED", "Red", "red ", "rouge é", "rouge e\u0301", "Small", "large", "\0", "𝟘",
];

export function* mutations(schemas, file, document) {
  const schema = schemas[file];
  yield* walk(document, { node: schema, file }, "");
  for (const value of ["null", "true", "1", '""', "[]", "{}"]) yield { op: "set", at: "", arg: value };

  function resolve(shape) {
    while (shape?.node?.$ref) {
      const [path, pointer] = shape.node.$ref.split("#");
      const target = path || shape.file;
      let node = schemas[target];
      for (const key of pointer.split("/").slice(1)) node = node[key];
      shape = { node, file: target };
    }
    return shape ?? { node: {}, file };
  }

  function* walk(value, unresolved, at) {
    const shape = resolve(unresolved);
    const set = (arg, where = at) => ({ op: "set", at: where, arg });
    if (at) for (const arg of ["null", `[${q(value)}]`, `{"value":${q(value)}}`]) yield set(arg);
    if (Array.isArray(value)) {
      const first = value[0] === undefined ? "null" : q(value[0]);
      for (const arg of ["[]", "{}", '""', "0", "[null]", "[[]]", `[${first}]`, `[${first},${first}]`, `[${first},1]`]) yield set(arg);
      yield set(q([...value, ...value]));
      yield set(q([...value, value[0]]));
      yield set(q([...value].reverse()));
      if (typeof value[0] === "object") {
        const members = Object.entries(value[0]).reverse().map(([k, v]) => `${q(k)}:${Number.isInteger(v) ? `${v}.0` : q(v)}`);
        yield set(`[${first},{${members}}]`);
        yield set(`[${first},{${members.slice(1)}}]`);
      }
      for (const [i, item] of value.entries()) yield* walk(item, { node: shape.node.items, file: shape.file }, `${at}/${i}`);
    } else if (value !== null && typeof value === "object") {
      for (const arg of ["[]", "{}", '""', "1", "true"]) if (at) yield set(arg);
      for (const name of ["zzz", "", "__proto__", "constructor", "Id", "x-ref"]) yield set('"a"', `${at}/${name}`);
      for (const [name, inner] of Object.entries(value)) {
        yield { op: "remove", at, arg: q(name) };
        for (const to of [name + "s", name.toUpperCase(), " " + name]) yield { op: "rename", at, arg: q([name, to]) };
        yield set(q(inner), `${at}/nested`);
        // Below another object, where it may or may not belong.
        for (const [other, place] of Object.entries(value)) {
          if (other !== name && place !== null && typeof place === "object" && !Array.isArray(place)) {
            yield set(q(inner), `${at}/${other}/${name}`);
          }
        }
        yield* walk(inner, { node: shape.node.properties?.[name], file: shape.file }, `${at}/${name}`);
      }
      // What stands at the file also at the record, and the other way round.
      if (at === "") for (const name of Object.keys(value.records?.[0] ?? {})) yield set(q(value.records[0][name]), `/${name}`);
    } else if (typeof value === "string") {
      const most = shape.node.maxLength ?? 0;
      for (const arg of ["true", "1", "-1", "1.5", "[]", "{}"]) yield set(arg);
      for (const text of ["", " ", value + "\n", value + "é", value.toUpperCase(), value[0]?.toUpperCase() + value.slice(1), " " + value, "😀"]) yield set(q(text));
      if (most) for (const c of ["a", "😀", "é"]) for (const n of [most - 1, most, most + 1]) yield set(q(c.repeat(n)));
      if (shape.node.format === "uri") for (const text of addresses) yield set(q(text));
      if (file === "thing.schema.json") for (const text of texts) yield set(q(text));
      if (shape.node["x-member"] || file === "thing.schema.json") yield* ['"\\ud800"', '"\ufffd"', '"\\ufffd"', '"\\ud83d\\ude00"'].map((arg) => set(arg));
    } else if (typeof value === "number") {
      for (const arg of ["true", '"1"', '""', "[]", "{}", "0", "-0", "-1", "1.0", "1.50", "1e3", "1E0", "1.5e1", "-0.5", "10", "-10", "10.0", "11",
        "-10.5", "2.5", "2.50", "2.51", "-2.5", "-2.51", "0.0", "100.00", "999999999", "1000000000", "123456789012345678", "1234567890123456789",
        "0.123456789012345678", "0.12345678901234567"]) yield set(arg);
    } else if (typeof value === "boolean") {
      for (const arg of [String(!value), '"true"', '"false"', "0", "1", "[]", "{}"]) yield set(arg);
    }
  }
}

/// Texts that are no JSON, or JSON with an oddity, from one document.
export function* asTexts(document) {
  const text = q(document);
  yield text;
  yield text.slice(0, -1);
  yield text + ",";
  yield text + " \n\t\r\n";
  yield text.replace(/}$/, ",}");
  yield text.replace(/^{/, "{/* a */");
  yield text.replace(/^{/, '{"title":"a",');
  yield text.replace(/"/g, "'");
  yield text.replace(/"title":"/, '"title":"\t');
  yield text.replace(/"title":"/, '"title":"\\x');
  yield text.replace(/"title":"/, '"title":"\\u00e9');
  yield text + text;
  yield "";
}

/// The document with one change, as text. The tests make the same.
export function apply(document, { op, at, arg }) {
  if (op === "text") return JSON.parse(arg);
  if (at === "" && op === "set") return arg;
  const hole = "\u0001hole\u0001";
  const root = structuredClone(document);
  const steps = at.split("/").slice(1);
  const last = op === "set" ? steps.pop() : undefined;
  const place = steps.reduce((node, step) => node[step], root);
  if (op === "set") {
    Object.defineProperty(place, last, { value: hole, enumerable: true, configurable: true, writable: true });
    return q(root).replace(q(hole), () => arg);
  }
  const [from, to] = [JSON.parse(arg)].flat();
  if (op === "rename") place[to] = place[from];
  delete place[from];
  return q(root);
}
