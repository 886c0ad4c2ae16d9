// Has readers that others wrote read the synthetic works, and writes what they found to readings.json, which ReadingTests
// replays without node. CONTRIBUTING says how to run it. The same texts give the same file.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { parse } from "@retorquere/bibtex-parser";
import { BibLatexParser } from "biblatex-csl-converter";

const here = path.dirname(fileURLToPath(import.meta.url));
const texts = {};
for (const format of ["bib", "ris", "json"]) {
  const name = `ReadingTests.What_they_read_is_what_we_write_today.${format}.verified.txt`;
  texts[format] = fs.readFileSync(path.join(here, name), "utf8");
}

const csl = (items) =>
  items.map((item) => ({
    id: item["citation-key"] ?? item.id,
    title: item.title,
    publisher: item["container-title"] ?? item.publisher ?? item.authority,
    url: item.URL,
  }));
// Text with marks for style, as this reader gives it.
const plain = (value) => (value === undefined ? undefined : value.map((part) => part.text ?? "").join(""));
const list = (value) => (Array.isArray(value) && value.every(Array.isArray) ? plain(value[0]) : plain(value));
const unmarked = (value) => (Array.isArray(value) ? value.join(" and ") : value?.replace(/<\/?span[^>]*>/g, ""));

const latex = new BibLatexParser(texts.bib, { processUnexpected: true, processUnknown: true }).parse();
// This reader knows less of EDTF than biblatex does: unspecified digits, quarters and "%" are errors to it.
const errors = latex.errors.filter((error) => error.type !== "invalid_date");
if (errors.length > 0) throw new Error(JSON.stringify(errors));
const bibtex = parse(texts.bib, { sentenceCase: false });
if (bibtex.errors.length > 0) throw new Error(JSON.stringify(bibtex.errors));

const readers = {
  "@retorquere/bibtex-parser": bibtex.entries.map((entry) => ({
    id: entry.key,
    title: unmarked(entry.fields.title),
    publisher: unmarked(entry.fields.journal ?? entry.fields.institution ?? entry.fields.howpublished),
    url: entry.fields.url,
  })),
  "biblatex-csl-converter": Object.values(latex.entries).map((entry) => ({
    id: entry.entry_key,
    title: plain(entry.fields.title),
    publisher: list(entry.fields.journaltitle ?? entry.fields.institution ?? entry.fields.howpublished),
    url: entry.fields.url,
  })),
  "citation-js, BibTeX": csl(new Cite(texts.bib, { forceType: "@bibtex/text" }).data),
  "citation-js, RIS": csl(new Cite(texts.ris.replace(/\n/g, "\r\n"), { forceType: "@ris/file" }).data),
  "citation-js, CSL-JSON": csl(new Cite(JSON.parse(texts.json)).data),
};
fs.writeFileSync(path.join(here, "readings.json"), JSON.stringify({ texts, readers }, null, 1) + "\n");
for (const name in readers) console.log(name, readers[name].length);
