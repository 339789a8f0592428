import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { andThen } from "../../generator/diagnostics/index.js";
import { operationFacts } from "../../generator/facts/index.js";
import type { FieldFacts, OperationFacts, SectionFacts } from "../../generator/facts/index.js";
import { lowerPages, readPages } from "../../generator/frontends/endpoint-page/index.js";
import { lowerOpenApi, readOpenApi } from "../../generator/frontends/openapi/index.js";
import { mapChildren, mapOperationSchemas } from "../../generator/ir/index.js";
import type { Api, Operation, Schema } from "../../generator/ir/index.js";
import { corpus, filesBelow } from "./oracle.js";

const folder = join(corpus, "pairs/magicline-connect");
const there = existsSync(folder);
if (!there) console.warn("pairs are skipped: ../shared/corpus is not there");

/** What a page says of a thing, beside what its document says: the same, less (and section 6 of the grammar says why), or another. */
type Verdict = "agree" | "lost" | "wrong";

class Report {
  readonly counts = new Map<string, Record<Verdict, number>>();
  readonly wrong: string[] = [];

  add(kind: string, verdict: Verdict, where: string, what = ""): void {
    const row = this.counts.get(kind) ?? { agree: 0, lost: 0, wrong: 0 };
    row[verdict] += 1;
    this.counts.set(kind, row);
    if (verdict === "wrong") this.wrong.push(`${kind}: ${where} ${what}`);
  }

  toString(): string {
    return [...this.counts]
      .map(
        ([kind, { agree, lost, wrong }]) =>
          `${kind.padEnd(24)} agree ${agree}, lost ${lost}, wrong ${wrong}`,
      )
      .join("\n");
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Emphasis and inline code are lost on pages, links of the site's own keep their text only (grammar, sections 2 and 6). */
const plain = (text: string): string =>
  text
    .replace(/`[^`\n]*`/gu, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/[^\p{L}\p{N}]/gu, "");

function compareText(
  report: Report,
  kind: string,
  where: string,
  page: string,
  document: string,
): void {
  if (page === document) report.add(kind, "agree", where);
  else
    report.add(
      kind,
      plain(page) === plain(document) ? "lost" : "wrong",
      where,
      JSON.stringify([page, document]),
    );
}

/** A schema that only refers to another one is documented by that one. */
function withTargetDocs(api: Api): Api {
  const named = new Map(api.schemas.map(({ id, schema }) => [id, schema]));
  const documented = (schema: Schema): Schema => {
    const inner = mapChildren(schema, documented);
    const target = inner.kind === "ref" ? named.get(inner.target) : undefined;
    if (target === undefined) return inner;
    const { description, deprecated, examples } = inner.docs;
    return {
      ...inner,
      docs: {
        ...inner.docs,
        deprecated,
        description: description ?? target.docs.description,
        examples: examples.length > 0 ? examples : target.docs.examples,
      },
    };
  };
  const operations = api.operations.map((operation) => mapOperationSchemas(operation, documented));
  return {
    ...api,
    operations,
    schemas: api.schemas.map((one) => ({ ...one, schema: mapChildren(one.schema, documented) })),
  };
}

function compareField(report: Report, where: string, page: FieldFacts, document: FieldFacts): void {
  const place = `${where} ${page.name}`;
  report.add(
    "required",
    page.required === document.required ? "agree" : "wrong",
    place,
    `${page.required} for ${document.required}`,
  );
  const union = page.type === "any" && document.type !== "any";
  report.add(
    "type",
    same(page.types.toSorted(), document.types.toSorted()) ? "agree" : union ? "lost" : "wrong",
    place,
    `${page.type} for ${document.type}`,
  );
  if (page.enum !== null || document.enum !== null) {
    report.add(
      "enum",
      same(page.enum, document.enum) ? "agree" : page.enum === null && union ? "lost" : "wrong",
      place,
      JSON.stringify([page.enum, document.enum]),
    );
  }
  if (page.hasExample || document.hasExample) {
    // Falsy examples, and those beside an Enum, are not printed (grammar, section 4).
    const hidden = !page.hasExample && (page.enum !== null || !document.example);
    report.add(
      "example",
      same(page.example, document.example) ? "agree" : hidden ? "lost" : "wrong",
      place,
      JSON.stringify([page.example, document.example]),
    );
  }
  compareText(report, "field description", place, page.description, document.description);
}

function compareSection(
  report: Report,
  where: string,
  page: SectionFacts,
  document: SectionFacts,
): void {
  const place = `${where} ${page.heading}`;
  report.add("section", page.mediaType === document.mediaType ? "agree" : "wrong", place);
  const fields = new Map(document.fields.map((field) => [field.name, field]));
  const printed = new Set(page.fields.map(({ name }) => name));
  for (const field of page.fields) {
    const other = fields.get(field.name);
    report.add(
      "field",
      other === undefined ? "wrong" : "agree",
      `${place} ${field.name}`,
      "is not in the document",
    );
    if (other !== undefined) compareField(report, place, field, other);
  }
  const said = new Set(
    document.fields
      .filter(({ name }) => printed.has(name))
      .map(({ leaf, description }) => JSON.stringify([leaf, description])),
  );
  const open = new Set(page.fields.filter(({ type }) => type === "any").map(({ name }) => name));
  for (const { name, leaf, parent, description } of document.fields) {
    if (printed.has(name)) continue;
    // A repeat of what was printed, and all that is below one or below a union (grammar, section 5).
    const explained =
      said.has(JSON.stringify([leaf, description])) ||
      (parent !== null && (!printed.has(parent) || open.has(parent)));
    report.add("field", explained ? "lost" : "wrong", `${place} ${name}`, "is not on the page");
  }
}

/** Whether a body is one of several schemas: such bodies have no section (grammar, section 5). */
function isUnion({ kind, status }: SectionFacts, operation: Operation, document: Api): boolean {
  const content =
    kind === "request"
      ? operation.requestBody?.content
      : operation.responses.find((one) => one.status === status)?.content;
  const root = content?.[0]?.schema;
  const schema =
    root?.kind === "ref" ? document.schemas.find(({ id }) => id === root.target)?.schema : root;
  return schema?.kind === "union";
}

const keyOf = ({ kind, status }: SectionFacts): string => `${kind} ${status ?? ""}`;

function compareOperation(
  report: Report,
  where: string,
  page: OperationFacts,
  document: OperationFacts,
  operation: Operation,
  api: Api,
): void {
  if (page.title === null || document.title === null)
    throw new Error("a page of the pairs has lost its lines");
  // The title is the summary, else the operationId (grammar, section 2).
  const title = document.title === "" ? operation.name : document.title;
  compareText(report, "title", where, page.title, title);
  compareText(report, "description", where, page.description, document.description);
  report.add(
    "version",
    page.version === document.version ? "agree" : "wrong",
    where,
    `${page.version} for ${document.version}`,
  );
  report.add(
    "security names",
    same(page.security, document.security) ? "agree" : "wrong",
    where,
    JSON.stringify([page.security, document.security]),
  );
  const sections = new Map(document.sections.map((section) => [keyOf(section), section]));
  const printed = new Set(page.sections.map(keyOf));
  for (const section of page.sections) {
    const other = sections.get(keyOf(section));
    if (other === undefined) report.add("section", "wrong", `${where} ${section.heading}`);
    else compareSection(report, where, section, other);
  }
  for (const section of document.sections) {
    if (printed.has(keyOf(section))) continue;
    // Bodies without fields at their root have no section, nor have bodyless responses (grammar, section 5).
    report.add(
      "section",
      section.fields.length === 0 || isUnion(section, operation, api) ? "lost" : "wrong",
      `${where} ${section.heading}`,
      "is not on the page",
    );
  }
}

describe.skipIf(!there)("pages beside the document that they were rendered from", () => {
  test("what they say agrees, or is less for a reason that the grammar states", () => {
    const source = {
      path: "connectapi.json",
      text: readFileSync(join(folder, "connectapi.json"), "utf8"),
    };
    const read = andThen(readOpenApi(source), lowerOpenApi);
    if (!read.ok) throw new Error("the document cannot be lowered");
    const document = withTargetDocs(read.value);
    const byKey = new Map(
      document.operations.map((operation) => [
        JSON.stringify([operation.method, operation.target]),
        operation,
      ]),
    );
    const report = new Report();
    for (const file of filesBelow(join(folder, "pages"))) {
      const where = relative(folder, file);
      const lowered = andThen(readPages({ path: where, text: readFileSync(file, "utf8") }), (one) =>
        lowerPages([one]),
      );
      if (!lowered.ok) throw new Error(`${where} cannot be lowered`);
      for (const operation of lowered.value.operations) {
        const other = byKey.get(JSON.stringify([operation.method, operation.target]));
        report.add("operation", other === undefined ? "wrong" : "agree", where);
        if (other !== undefined)
          compareOperation(
            report,
            where,
            operationFacts(lowered.value, operation),
            operationFacts(document, other),
            other,
            document,
          );
      }
    }
    console.log(`pairs:\n${report.toString()}`);
    expect(report.wrong).toEqual([]);
  });
});
