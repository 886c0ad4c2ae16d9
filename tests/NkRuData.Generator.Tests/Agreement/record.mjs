// Asks an independent validator (ajv) about thousands of mutated documents and writes its verdicts to cases.jsonl, which
// AgreementTests replays without node. CONTRIBUTING says how to run it.
// What comes out depends on nothing but the data, the schemas and this code.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { apply, asTexts, mutations } from "./mutations.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const repository = path.resolve(here, "../../..");
const SampleOfFile = 60;
const lines = [];
let count = 0;
const say = (line) => lines.push(JSON.stringify(line));

recordSet("real", path.join(repository, "data"));
recordSet("keywords", path.join(here, "keywords"));
fs.writeFileSync(path.join(here, "cases.jsonl"), lines.join("\n") + "\n");
console.log(`${count} cases, ${fs.statSync(path.join(here, "cases.jsonl")).size} bytes`);

function recordSet(set, root) {
  const schemas = {};
  const ajv = new Ajv({ strict: false, validateFormats: true });
  addFormats(ajv);
  // Formats of ours, or that we define more narrowly: whatever is a string, and the replay leaves them out as well.
  for (const format of ["edtf", "language", "duration"]) ajv.addFormat(format, () => true);
  for (const name of fs.readdirSync(path.join(root, "schema")).sort()) {
    schemas[name] = read(path.join(root, "schema", name));
    ajv.addSchema(schemas[name], name);
  }

  const files = walk(root);
  const documents = files.map((file) => ({ file, json: read(path.join(root, file)) }));
  say({ set, schemas, settings: read(path.join(root, "dataset.json")) });
  for (const { file, json } of documents) {
    const schema = path.basename(json.$schema);
    say({ set, file, valid: ajv.getSchema(schema)(json) });
    count++;
  }

  const covered = new Set();
  for (const { file, json } of documents) {
    const schema = path.basename(json.$schema);
    const judge = (text) => {
      try {
        return ajv.getSchema(schema)(JSON.parse(text));
      } catch (error) {
        if (error instanceof SyntaxError) return false;
        throw error;
      }
    };
    // Records that have something no record before them had are mutated throughout, one other of each file here and there.
    const fresh = (json.records ?? [null]).filter((record) => {
      const news = [...shapes(record, schema)].filter((shape) => !covered.has(shape));
      news.forEach((shape) => covered.add(shape));
      return news.length > 0;
    });
    const plain = (json.records ?? []).filter((record) => !fresh.includes(record)).slice(0, 1);
    [...fresh, ...plain].forEach((record, index) => {
      const document = record === null ? json : { ...json, records: [record] };
      const all = [...mutations(schemas, schema, document)];
      if (index === 0) for (const text of asTexts(document)) all.push({ op: "text", at: "", arg: JSON.stringify(text) });
      const chosen = plain.includes(record) ? sample(all, SampleOfFile, seed(file)) : all;
      say({ set, document: `${file} ${record?.id ?? ""}`.trim(), path: file, json: document });
      write(document, chosen, judge);
    });
  }
}

function write(document, chosen, judge) {
  const places = new Map();
  const seen = new Set();
  for (const change of chosen) {
    const text = apply(document, change);
    if (seen.has(text)) continue;
    seen.add(text);
    const key = JSON.stringify([change.op, change.at]);
    if (!places.has(key)) places.set(key, { valid: [], invalid: [] });
    places.get(key)[judge(text) ? "valid" : "invalid"].push(change.arg);
    count++;
  }
  for (const [key, { valid, invalid }] of places) {
    const [op, at] = JSON.parse(key);
    // By hand, so that numbers keep their spelling.
    lines.push(`{"op":"${op}","at":${JSON.stringify(at)},"valid":[${valid}],"invalid":[${invalid}]}`);
  }
}

/// Which properties a record has, at which depth, with which values where they are few.
function* shapes(value, at) {
  if (Array.isArray(value)) for (const item of value) yield* shapes(item, `${at}[]`);
  else if (value !== null && typeof value === "object") for (const name in value) yield* shapes(value[name], `${at}/${name}`);
  yield `${at}:${typeof value}`;
}

function walk(root, folder = "") {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() && entry.name !== "schema" ? walk(root, folder + entry.name + "/")
      : entry.isFile() && entry.name.endsWith(".json") ? [folder + entry.name]
      : [],
    );
}

function sample(items, most, random) {
  const left = [...items];
  const chosen = [];
  while (chosen.length < most && left.length > 0) chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  return chosen;
}

/// Numbers from 0 to 1 that are the same for the same text (mulberry32).
function seed(text) {
  let state = [...text].reduce((sum, c) => (Math.imul(sum, 31) + c.codePointAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function read(file) {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}
