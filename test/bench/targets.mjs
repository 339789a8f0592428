// Every figure that has a target: what it is and what it should be. A part of the benchmark fills in the figures.

const atMost = (limit) => ({ limit, test: (figure) => figure <= limit, text: "at most" });
const atLeast = (limit) => ({ limit, test: (figure) => figure >= limit, text: "at least" });

const row = (part, what, target, unit) => ({ part, what, target, unit });

export const targets = {
  githubCpu: row(
    "github",
    "GitHub, everything, cold: CPU to openapi-typescript's types alone",
    atMost(1),
    "x",
  ),
  githubWall: row(
    "github",
    "GitHub, everything, cold: wall time to openapi-typescript's types alone",
    atMost(1),
    "x",
  ),
  githubHeyCpu: row(
    "github",
    "GitHub, everything, cold: CPU to hey-api's types, zod and sdk",
    atMost(0.35),
    "x",
  ),
  githubHeyWall: row(
    "github",
    "GitHub, everything, cold: wall time to hey-api's types, zod and sdk",
    atMost(0.35),
    "x",
  ),
  githubMemory: row("github", "GitHub, everything: peak memory to hey-api's", atMost(0.8), "x"),
  githubPaths: row(
    "github",
    "GitHub, with the types that openapi-typescript makes: CPU to everything else",
    undefined,
    "x",
  ),
  githubOrval: row(
    "github",
    "GitHub, everything: CPU to orval's types, zod and fetch",
    undefined,
    "x",
  ),
  githubSwagger: row(
    "github",
    "GitHub, everything: CPU to swagger-typescript-api's types and fetch",
    undefined,
    "x",
  ),
  githubKubb: row(
    "github",
    "GitHub, everything: CPU to kubb's types, zod and client",
    undefined,
    "x",
  ),
  page: row(
    "page",
    "Create Invoice page, everything, cold: CPU to hey-api on Petstore",
    atMost(0.6),
    "x",
  ),
  pageWall: row(
    "page",
    "Create Invoice page, everything, cold: wall time to hey-api on Petstore",
    atMost(0.6),
    "x",
  ),
  petstore: row("page", "Petstore, everything, cold: CPU to hey-api", undefined, "x"),
  petstoreOrval: row("page", "Petstore, everything, cold: CPU to orval", undefined, "x"),
  petstoreSwagger: row(
    "page",
    "Petstore, everything, cold: CPU to swagger-typescript-api",
    undefined,
    "x",
  ),
  petstoreKubb: row("page", "Petstore, everything, cold: CPU to kubb", undefined, "x"),
  unchanged: row(
    "unchanged",
    "Create Invoice page, nothing changed: CPU to `node -e` that hashes the inputs",
    atMost(2.5),
    "x",
  ),
  unchangedGithub: row(
    "unchanged",
    "GitHub, nothing changed: CPU to `node -e` that hashes the inputs",
    atMost(2.5),
    "x",
  ),
  unchangedMorph: row(
    "unchanged",
    "Modules of ts-morph that a run loads when nothing changed",
    atMost(0),
    "",
  ),
  watch: row(
    "watch",
    "GitHub, one operation changed while `watch` runs: time to cold",
    atMost(0.15),
    "x",
  ),
  watchPaths: row(
    "watch",
    "The same with the types that openapi-typescript makes, in both",
    undefined,
    "x",
  ),
  scaleCpu: row("scale", "10 x GitHub: CPU to GitHub", atMost(11), "x"),
  scaleWall: row("scale", "10 x GitHub: wall time to GitHub", atMost(11), "x"),
  scaleMemory: row("scale", "10 x GitHub: peak memory", atMost(3), "GB"),
  tsc: row(
    "types",
    "`tsc --noEmit` (5.9) on GitHub's output, as an application has it: CPU to openapi-typescript's types",
    atMost(2),
    "x",
  ),
  tsc7: row(
    "types",
    "`tsc --noEmit` (7) on GitHub's output, as an application has it: CPU to openapi-typescript's types",
    atMost(2),
    "x",
  ),
  tscPackage: row(
    "types",
    "The same (5.9) as a package is checked, with declarations",
    undefined,
    "x",
  ),
  tsc7Package: row("types", "The same (7) as a package is checked", undefined, "x"),
  tscHey: row(
    "types",
    "`tsc --noEmit` (5.9) on GitHub's output: CPU to hey-api's types, zod and sdk",
    undefined,
    "x",
  ),
  instantiations: row("types", "Instantiations of GitHub's output", atMost(150_000), ""),
  errors: row("types", "Errors of GitHub's output, nodenext and bundler", atMost(0), ""),
  editor: row(
    "editor",
    "First completion in a file that calls one GitHub operation, imported from its own module: CPU to openapi-fetch",
    atMost(1.5),
    "x",
  ),
  editorFetch: row(
    "editor",
    "The same, imported from the entry point without validation",
    atMost(1.5),
    "x",
  ),
  editorIndex: row(
    "editor",
    "The same, imported from the entry point of all validated operations",
    atMost(1.5),
    "x",
  ),
  bare: row("bundle", "One GitHub call bundled, without validation", atMost(2), "KB"),
  zod: row("bundle", "One GitHub call bundled, with validation by zod", atMost(27), "KB"),
  mini: row("bundle", "One GitHub call bundled, with validation by zod/mini", atMost(7), "KB"),
  heyBundle: row("bundle", "The same of hey-api, with validation by zod", undefined, "KB"),
  evaluated: row(
    "bundle",
    "Validators that importing one operation evaluates, of all of them",
    atMost(5),
    "%",
  ),
  validList: row(
    "validate",
    "Validating a GitHub repository list: rate to hey-api's zod",
    atLeast(1),
    "x",
  ),
  invalidList: row(
    "validate",
    "Refusing a GitHub repository list: rate to hey-api's zod",
    atLeast(1),
    "x",
  ),
  ajvList: row("validate", "Validating a GitHub repository list: rate to Ajv", undefined, "x"),
  validUnion: row(
    "validate",
    "Validating an order with a nested union: rate to hey-api's zod",
    atLeast(1),
    "x",
  ),
  invalidUnion: row(
    "validate",
    "Refusing an order with a nested union: rate to hey-api's zod",
    atLeast(1),
    "x",
  ),
  ajvUnion: row("validate", "Validating an order with a nested union: rate to Ajv", undefined, "x"),
  validInvoice: row("validate", "Validating an invoice: rate to hey-api's zod", atLeast(1), "x"),
  invalidInvoice: row("validate", "Refusing an invoice: rate to hey-api's zod", atLeast(1), "x"),
  ajvInvoice: row("validate", "Validating an invoice: rate to Ajv", undefined, "x"),
  httpFastify: row(
    "http",
    "Generated Fastify: requests a CPU second to Fastify with Ajv by hand",
    atLeast(0.9),
    "x",
  ),
  httpFastifyChecked: row(
    "http",
    "The same with responses validated: to the same by hand",
    atLeast(0.9),
    "x",
  ),
  httpFastifyZod: row(
    "http",
    "Generated Fastify: requests a CPU second to Fastify with zod by hand",
    undefined,
    "x",
  ),
  httpExpress: row(
    "http",
    "Generated Express: requests a CPU second to Express with zod by hand",
    atLeast(0.9),
    "x",
  ),
  httpExpressChecked: row(
    "http",
    "The same with responses validated: to the same by hand",
    atLeast(0.9),
    "x",
  ),
};

export const parts = [...new Set(Object.values(targets).map(({ part }) => part))];

const rounded = (figure) =>
  figure >= 1000 ? Math.round(figure).toLocaleString("en") : String(Number(figure.toPrecision(3)));

/** A figure as it is printed; what could not be measured is told in words. */
export function shown({ unit }, figure) {
  if (figure === undefined) return "not measured yet";
  if (typeof figure === "string") return figure;
  return [rounded(figure), unit].filter((text) => text !== "").join(" ");
}

export const wanted = ({ target, unit }) =>
  target === undefined ? "—" : `${target.text} ${[rounded(target.limit), unit].join(" ").trim()}`;

export function verdict({ target }, figure) {
  if (target === undefined || typeof figure !== "number") return "";
  return target.test(figure) ? "yes" : "no";
}
