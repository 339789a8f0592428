import { result } from "../../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../../diagnostics/index.js";
import type { Api } from "../../../ir/index.js";
import type { PageDocument } from "../document.js";
import { createProblems } from "../problems.js";
import { lowerPage } from "./operation.js";
import { lowerSchemes } from "./security.js";

/** The version that all operations share. */
function commonVersion(versions: readonly (string | undefined)[]): string | undefined {
  const [first] = versions;
  return versions.every((version) => version === first) ? first : undefined;
}

/**
 * Lowers the pages of one API. What pages never say is left open: servers, the title, where credentials go; objects may
 * have more properties than the page shows. Fails when a page contradicts itself.
 */
export function lowerPages(documents: readonly PageDocument[]): Result<Api> {
  const diagnostics: Diagnostic[] = [];
  const pages = documents.flatMap((document) => document.pages);
  const operations = pages.map((page) => {
    const problems = createProblems();
    const operation = lowerPage(page, problems);
    for (const diagnostic of problems.diagnostics) diagnostics.push(diagnostic);
    return operation;
  });
  const api: Api = {
    title: undefined,
    summary: undefined,
    description: undefined,
    version: commonVersion(operations.map(({ version }) => version)),
    fidelity: "lossy",
    servers: [],
    tags: [],
    extensions: {},
    securitySchemes: lowerSchemes(pages),
    operations,
    schemas: [],
  };
  return result(api, diagnostics);
}
