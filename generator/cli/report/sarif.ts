import type { Outcome, Reporter, ToldDiagnostic, ToldPlace } from "../told.js";

const uri = (path: string): string => encodeURI(path).replaceAll("?", "%3F").replaceAll("#", "%23");

function location({ path, line, column, endLine, endColumn, label }: ToldPlace): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    ...(label === "" ? {} : { message: { text: label } }),
  };
}

function sarifResult({ code, severity, message, help, places }: ToldDiagnostic): object {
  const [first, ...others] = places;
  return {
    ruleId: code,
    level: severity,
    message: { text: help === "" ? message : `${message}. ${help}` },
    ...(first === undefined ? {} : { locations: [location(first)] }),
    ...(others.length === 0 ? {} : { relatedLocations: others.map(location) }),
  };
}

const staleCode = "output/stale";

function staleResult(path: string): object {
  return {
    ruleId: staleCode,
    level: "error",
    message: { text: "this file is not what the spec makes; run `specwright generate`" },
    locations: [{ physicalLocation: { artifactLocation: { uri: uri(path) } } }],
  };
}

/** A log in SARIF 2.1.0: one run, a result for each diagnostic and each stale file. */
export function sarifLog({ version, jobs }: Outcome): object {
  const diagnostics = jobs.flatMap((job) => job.diagnostics);
  const stale = jobs.flatMap((job) => job.stale);
  const codes = new Set(diagnostics.map(({ code }) => code));
  if (stale.length > 0) codes.add(staleCode);
  const rules = [...codes].toSorted().map((id) => ({ id }));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Specwright", version, rules } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: jobs.every(({ ok }) => ok) }],
        results: [...diagnostics.map(sarifResult), ...stale.map(staleResult)],
      },
    ],
  };
}

/** One SARIF document on `out`; nothing on `err`. */
export const tellSarif: Reporter = (outcome, _telling, { out }) => {
  out(`${JSON.stringify(sarifLog(outcome), undefined, 2)}\n`);
};
