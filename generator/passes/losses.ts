import { at, report, result } from "../diagnostics/index.js";
import type { Code, Diagnostic, Result } from "../diagnostics/index.js";
import { eachChild, eachOperationSchema } from "../ir/index.js";
import type { Api, Operation, Schema } from "../ir/index.js";
import type { Origin } from "../source/index.js";

type LossCode = Extract<Code, `loss/${string}`>;

/** What a schema leaves open that its spec could have said; undefined where it is complete. */
function lossOf(schema: Schema): LossCode | undefined {
  if (schema.kind === "unknown") return "loss/any";
  if (schema.kind === "array" && schema.items.kind === "unknown") return "loss/array-items";
  const bare =
    schema.kind === "object" &&
    schema.properties.length === 0 &&
    schema.additionalProperties.kind === "unstated";
  return bare ? "loss/object-fields" : undefined;
}

function visit(schema: Schema, found: (code: LossCode, origin: Origin) => void): void {
  const code = lossOf(schema);
  if (code !== undefined) found(code, schema.origin);
  // The items of an open array are its loss, not one of their own.
  if (code === "loss/array-items") return;
  eachChild(schema, (child) => visit(child, found));
}

function lacksSuccess({ target, responses }: Operation): boolean {
  return target.kind === "path" && !responses.some(({ status }) => status.startsWith("2"));
}

/** The first places are enough to see what is meant. */
const shownPlaces = 3;

/** Tells what a lossy spec leaves open, one note a kind of loss. Changes nothing. */
export function noteLosses(api: Api): Result<Api> {
  if (api.fidelity === "exact") return result(api, []);
  const losses = new Map<LossCode, Origin[]>();
  const found = (code: LossCode, origin: Origin): void => {
    const places = losses.get(code) ?? [];
    places.push(origin);
    losses.set(code, places);
  };
  for (const operation of api.operations) {
    if (lacksSuccess(operation)) found("loss/success", operation.origin);
    eachOperationSchema(operation, (schema) => visit(schema, found));
  }
  const diagnostics = [...losses].map(([code, places]): Diagnostic =>
    report(
      code,
      { count: places.length },
      ...places.slice(0, shownPlaces).map((origin) => at(origin)),
    ),
  );
  return result(api, diagnostics);
}
