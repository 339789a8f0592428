import { result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { plainNode } from "../ir/index.js";
import type { Api, Operation, Response } from "../ir/index.js";

const isSuccess = ({ status }: Response): boolean => status.startsWith("2");

/** Some success, with some body. */
function unknownSuccess({ origin }: Operation): Response {
  const schema = { kind: "unknown", ...plainNode(origin) } as const;
  return {
    status: "2XX",
    description: undefined,
    headers: [],
    content: [{ name: "*/*", schema, itemSchema: undefined, encoding: [], origin }],
    links: [],
    origin,
  };
}

/**
 * Endpoint pages leave out a success response whose body is no object with fields. An operation of such a spec that
 * states no success has one nonetheless, of which nothing is known.
 */
export function openSuccess(api: Api): Result<Api> {
  if (api.fidelity === "exact") return result(api, []);
  const operations = api.operations.map((operation) => {
    const closed = operation.target.kind !== "path" || operation.responses.some(isSuccess);
    return closed
      ? operation
      : { ...operation, responses: [unknownSuccess(operation), ...operation.responses] };
  });
  return result({ ...api, operations }, []);
}
