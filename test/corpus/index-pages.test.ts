import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isIndexPage, readIndexPage } from "../../generator/frontends/index-page/index.js";
import type { IndexPage } from "../../generator/frontends/index-page/index.js";
import { isEndpointPage, readPages } from "../../generator/frontends/endpoint-page/index.js";
import { valueOf } from "../support/result.js";
import { collapse, corpus, filesBelow } from "./oracle.js";

/** What a person reads off a page. */
interface Facts {
  readonly version: string;
  readonly license: string;
  /** Of each server, whether it has a description. */
  readonly servers: readonly boolean[];
  readonly scheme: string;
  readonly described: boolean;
  /** The operations of each tag. */
  readonly tags: readonly number[];
  readonly first: string;
  readonly last: string;
  /** Operations without a text, and with one of several lines. */
  readonly silent: number;
  readonly long: number;
}

const eula = "HPE End User License Agreement";

/** Written by hand from reading the pages; by the number that their names start with. */
const table: Readonly<Record<string, Facts>> = {
  "01": {
    version: "v2beta1",
    license: "HPE License",
    servers: [false],
    scheme: "Bearer http bearer JWT",
    described: true,
    tags: [2],
    first: "GET /audit-log/v2beta1/async-operations",
    last: "GET /audit-log/v2beta1/async-operations/{operation-id}",
    silent: 0,
    long: 2,
  },
  "02": {
    version: "1.0.0-beta",
    license: eula,
    servers: [false],
    scheme: "bearerAuth http bearer JWT",
    described: false,
    tags: [9],
    first: "POST /workspaces/v1beta1/groups",
    last: "DELETE /workspaces/v1beta1/groups/{groupId}",
    silent: 0,
    long: 0,
  },
  "03": {
    version: "1.1.0",
    license: eula,
    servers: [false, false, false, false],
    scheme: "bearer http bearer JWT",
    described: true,
    tags: [20, 6, 6, 11, 1, 4, 5, 4, 4, 4, 7, 6, 6, 16, 3, 7, 4, 4, 4, 4, 7, 5],
    first: "POST /backup-recovery/v1beta1/protection-store-gateway-sizer",
    last: "PATCH /backup-recovery/v1beta1/volume-protection-groups/{id}/snapshots/{snapshot-id}",
    silent: 0,
    long: 4,
  },
  "04": {
    version: "1.0.0",
    license: "HPE",
    servers: [true],
    scheme: "glcUserBearerAuth http bearer JWT",
    described: true,
    tags: [3],
    first: "GET /consumption-analytics/v1beta1/focus-exports",
    last: "GET /consumption-analytics/v1beta1/focus-exports/{id}/contents",
    silent: 0,
    long: 0,
  },
  "05": {
    version: "v1beta1",
    license: "HPE License",
    servers: [false],
    scheme: "Bearer http bearer JWT",
    described: true,
    tags: [8, 7],
    first: "POST /events/v1beta1/webhooks",
    last: "PATCH /events/v1beta1/subscriptions",
    silent: 3,
    long: 0,
  },
  "06": {
    version: "v1beta1",
    license: eula,
    servers: [false],
    scheme: "bearerAuth apiKey header Authorization",
    described: false,
    tags: [1],
    first: "POST /broker-uri/provision-request",
    last: "POST /broker-uri/provision-request",
    silent: 0,
    long: 0,
  },
  "07": {
    version: "v1alpha1",
    license: eula,
    servers: [false, false, false],
    scheme: "bearerAuth apiKey header Authorization",
    described: false,
    tags: [8, 9, 2, 7, 2],
    first: "POST /service-catalog/v1alpha1/service-offers/{id}/media",
    last: "GET /service-catalog/v1alpha1/unredacted-service-offer-regions/{id}",
    silent: 8,
    long: 0,
  },
  "08": {
    version: "1.0.0",
    license: "HPE License",
    servers: [false],
    scheme: "BearerAuth http bearer JWT",
    described: false,
    tags: [5],
    first: "GET /identity/v1/users",
    last: "DELETE /identity/v1/users/{id}",
    silent: 0,
    long: 1,
  },
};

function factsOf(page: IndexPage): Facts {
  const operations = page.tags.flatMap((tag) => tag.operations);
  const names = operations.map(({ method, target }) => `${method} ${target.value}`);
  const [scheme] = page.schemes;
  const words = [
    scheme?.name,
    scheme?.type,
    scheme?.scheme,
    scheme?.bearerFormat,
    scheme?.in,
    scheme?.parameter,
  ];
  return {
    version: page.version?.value ?? "",
    license: page.license?.value ?? "",
    servers: page.servers.map(({ description }) => description !== undefined),
    scheme: words.flatMap((word) => word?.value ?? []).join(" "),
    described: scheme?.description !== undefined,
    tags: page.tags.map((tag) => tag.operations.length),
    first: names[0] ?? "",
    last: names.at(-1) ?? "",
    silent: operations.filter(({ description }) => description === undefined).length,
    long: operations.filter(({ description }) => description?.value.includes("\n")).length,
  };
}

const folder = join(corpus, "api-index-pages");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];

describe.skipIf(files.length === 0)("index pages of the corpus", () => {
  test.each(files)("%s says what a person reads off it", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(isIndexPage(text)).toBe(true);
    const read = readIndexPage({ path: name, text });
    expect(read.diagnostics).toEqual([]);
    const page = valueOf(read);
    expect(factsOf(page)).toEqual(table[name.slice(0, 2)]);
    // The front matter, the heading and the link to the description say the title.
    expect(page.title?.value).toBe(/^title: "(.*)"$/mu.exec(text)?.[1]);
    expect(page.openapi?.text.value).toBe(page.title?.value);
    expect(page.openapi?.url.value).toMatch(/^https:\/\/\S+\.yaml$/u);
    const operations = page.tags.flatMap((tag) => tag.operations);
    for (const { summary, url } of operations)
      expect([summary?.value, url.value]).toEqual([
        expect.any(String),
        expect.stringMatching(/\.md$/u),
      ]);
    for (const { origin, method, target } of operations) {
      expect(text.slice(origin.start, origin.end).startsWith(`[${method} ${target.value}](`)).toBe(
        true,
      );
    }
  });

  test.each(files)("%s says the same on one line", (name) => {
    const text = collapse(readFileSync(join(folder, name), "utf8"));
    expect(isIndexPage(text)).toBe(true);
    const page = valueOf(readIndexPage({ path: name, text }));
    expect({ ...factsOf(page), long: 0 }).toEqual({ ...table[name.slice(0, 2)], long: 0 });
    // One address does not repeat the name of its tag.
    if (!name.startsWith("08"))
      expect(page.tags.filter((tag) => tag.name === undefined)).toEqual([]);
  });

  test("no endpoint page is taken for an index page", () => {
    const pages = ["pages-dev", "pairs", "vendors"]
      .flatMap((name) => filesBelow(join(corpus, name)))
      .filter((file) => file.endsWith(".md"));
    expect(pages.filter((file) => isIndexPage(readFileSync(file, "utf8")))).toEqual([]);
    expect(
      files.filter((name) => isEndpointPage(readFileSync(join(folder, name), "utf8"))),
    ).toEqual([]);
  });

  test("a bundle gives its index part, and its operation pages to their reader", () => {
    const index = readFileSync(join(folder, files[0] ?? ""), "utf8");
    const pages = filesBelow(join(corpus, "pages-dev/with-front-matter"))
      .slice(0, 3)
      .map((file) => readFileSync(file, "utf8"));
    const source = { path: "bundle.md", text: [index, ...pages].join("\n") };
    expect(isIndexPage(source.text)).toBe(true);
    const page = valueOf(readIndexPage(source));
    expect(page.end).toBe(index.length + 1);
    expect(factsOf(page)).toEqual(table["01"]);
    expect(valueOf(readPages(source)).pages.length).toBe(3);
  });
});
