import { expect, test } from "vitest";
import { isEndpointPage, readPages } from "../../../generator/frontends/endpoint-page/index.js";
import {
  isIndexPage,
  operationPages,
  readIndexPage,
} from "../../../generator/frontends/index-page/index.js";
import { valueOf } from "../../support/result.js";
import { kiln, plain, prettierKiln, read, unwrapped } from "./sample.js";

const link = "https://docs.example.com/kiln";

const facts = {
  form: "laidOut",
  title: "Kiln",
  description: expect.stringMatching(
    /^Fires pots\.\n\n## Before you start\n[^]*Mind your fingers\.$/u,
  ),
  version: "2.0",
  license: "MIT License, with a smile",
  servers: [
    {
      url: "https://{room}.example.com/{floor}",
      description: "The hot one",
      variables: [
        {
          name: "room",
          description: "Where the kiln stands.",
          default: "cellar",
          values: ["cellar", "shed, behind"],
        },
        { name: "floor", default: "0", values: [] },
      ],
    },
    { url: "https://cold.example.com", description: "The cold one", variables: [] },
  ],
  schemes: [
    {
      name: "Key",
      description: "Ask the potter.\n\n### Where to find it\n\nBelow the mat. Type: secret",
      type: "apiKey",
      in: "cookie",
      parameter: "potters-key",
    },
    { name: "Login", type: "oauth2" },
  ],
  openapi: { text: "Kiln", url: "https://docs.example.com/_bundle/kiln(2).yaml" },
  tags: [
    {
      name: "Firing",
      description: "All that is hot.",
      operations: [
        {
          summary: "Light the kiln",
          method: "POST",
          target: "/kilns/{kiln}/fire",
          url: `${link}/firing/light.md`,
          description: `Lights it.\nNeeds a match.\n\n### Kinds of wood\n\n - oak, see [GET /wood](${link}/wood.md)`,
        },
        {
          summary: "Put it out",
          method: "DELETE",
          target: "/kilns/{kiln}/fire",
          url: `${link}/firing/putout.md`,
        },
      ],
    },
    {
      name: "Security",
      operations: [
        {
          summary: "Lock the door",
          method: "PUT",
          target: "/door",
          url: `${link}/security/lock.md`,
        },
        {
          summary: "Door opened",
          method: "POST",
          target: "Door Opened",
          url: `${link}/security/webhooks/paths/door-opened/post.md`,
          description: "Somebody is in.",
        },
      ],
    },
  ],
  end: kiln.length,
};

test("an index page with everything", () => {
  expect(isIndexPage(kiln)).toBe(true);
  expect(plain(read(kiln))).toEqual(facts);
});

test("CRLF and a byte order mark change nothing but offsets", () => {
  const text = `\uFEFF${kiln.replaceAll("\n", "\r\n")}`;
  expect(isIndexPage(text)).toBe(true);
  expect(plain(read(text))).toEqual({ ...facts, end: text.length });
});

test("Prettier changes nothing but the lines of descriptions", () => {
  expect(isIndexPage(prettierKiln)).toBe(true);
  expect(unwrapped(read(prettierKiln))).toEqual(unwrapped(read(kiln)));
});

test("on one line everything is told but where some texts start", () => {
  const simple = kiln.replace(/## Before you start[^]*?Mind your fingers\.\n\n/u, "");
  const text = simple.replace(/\s+/gu, " ").trim();
  expect(isIndexPage(text)).toBe(true);
  expect(unwrapped(read(text))).toEqual(unwrapped(read(simple)));
  const bare = read(
    text
      .replace(/^--- .*? --- /u, "")
      .replace(/## Download.*?yaml\) /u, "")
      .replaceAll("/firing/", "/f/"),
  );
  expect(plain(bare)).toMatchObject({
    description: "Kiln Fires pots.",
    version: "2.0",
    schemes: facts.schemes.map(({ name }) => ({ name })),
  });
  expect(bare.title).toBeUndefined();
  expect(bare.tags.map(({ name }) => name?.value)).toEqual([undefined, "Security"]);
});

test("places are those of the words", () => {
  for (const text of [kiln, prettierKiln, kiln.replace(/\s+/gu, " ")]) {
    const page = read(text);
    const shown = [
      page.servers[1]?.url,
      page.schemes[0]?.name,
      page.schemes[0]?.parameter,
      page.tags[1]?.operations[0]?.target,
    ];
    const texts = shown.map((one) => one && text.slice(one.origin.start, one.origin.end));
    expect(texts).toEqual(["https://cold.example.com", "Key", "potters-key", "/door"]);
  }
});

test("a wrong charset is undone, with a note", () => {
  const result = readIndexPage({
    path: "index.md",
    text: kiln.replace("All that is hot.", "Töpfe".replace("ö", "Ã¶")),
  });
  expect(valueOf(result).tags[0]?.description?.value).toBe("Töpfe");
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["page/mojibake"]);
});

const operationPage = `# Light the kiln

Endpoint: POST /kilns/{kiln}/fire
Version: 2.0

## Response 204 fields
`;

test("a bundle is an index and pages, each for its reader", () => {
  const text = `${kiln}\n${operationPage}\n---\ntitle: "DELETE"\n---\n\n${operationPage.replace("POST", "DELETE")}`;
  expect([isIndexPage(text), isEndpointPage(text)]).toEqual([true, true]);
  expect(plain(read(text))).toEqual({ ...facts, end: kiln.length + 1 });
  const { pages } = valueOf(readPages({ path: "bundle.md", text }));
  expect(pages.map(({ endpoint }) => endpoint.method.value)).toEqual(["POST", "DELETE"]);
});

test("a bundle on one line is told apart as well", () => {
  const index = kiln.replace(/\s+/gu, " ");
  const text = `${index}${operationPage.replace(/\s+/gu, " ")}`;
  const source = { path: "bundle.md", text };
  expect(read(text).end).toBe(index.length);
  expect(unwrapped({ ...read(text), end: 0 })).toEqual(unwrapped({ ...read(index), end: 0 }));
  const pages = operationPages(source);
  const [page] = pages === undefined ? [] : valueOf(readPages(pages)).pages;
  expect(page?.heading).toMatchObject({
    kind: "joined",
    text: { value: "Light the kiln", origin: { start: index.length + 2 } },
  });
});

test("an index that speaks of endpoints holds no operation page", () => {
  const text = kiln.replace("Needs a match.", "Endpoint: POST /kilns/{kiln}/fire");
  expect([isIndexPage(text), isEndpointPage(text)]).toEqual([true, true]);
  expect(operationPages({ path: "index.md", text })).toBeUndefined();
  expect(read(text).end).toBe(text.length);
});

test("a list of links without headings is an index too, once something else says so", () => {
  const text =
    "# A\n\n## Servers\n\n```\n/v1\n```\n\n## Things\n\n- [GET /a](a.md): One.\n- [PUT /a](b.md)\n";
  const [tag] = read(text).tags;
  expect(plain(tag)).toEqual({
    name: "Things",
    operations: [
      { method: "GET", target: "/a", url: "a.md", description: "One." },
      { method: "PUT", target: "/a", url: "b.md" },
    ],
  });
});

const guides: readonly string[] = [
  "# Start\n\nRead this first.\n",
  "# Start\n\n## Security\n\nKeep your key safe.\n\n### Rotation\n\nOnce a year.\n",
  "# Start\n\n## Servers\n\nThere are two.\n",
  "# Start\n\n## Download OpenAPI description\n\nIt is on the site.\n",
  "# Start\n\n### Links\n\n- [The site](https://example.com)\n",
  operationPage,
  operationPage.replace("## Response", "### See also\n\n - [GET /kilns](kilns.md)\n\n## Response"),
  "",
];

test("guides and endpoint pages are no index pages", () => {
  expect(guides.filter(isIndexPage)).toEqual([]);
});
