import { andThen, failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { JsonObject, JsonValue } from "../ir/index.js";
import { isArray, isObject, originIn, own, readJsonDocument } from "../read/index.js";
import type { JsonDocument } from "../read/index.js";
import { childPointer, rootPointer } from "../source/index.js";
import type { Pointer, Source } from "../source/index.js";
import { parsePath } from "./json-path/index.js";
import type { Query } from "./json-path/index.js";
import type { Action, Change, Overlay } from "./overlay.js";

/** What reading one action needs. */
interface Reading {
  readonly document: JsonDocument;
  readonly pointer: Pointer;
  readonly newest: boolean;
  readonly diagnostics: Diagnostic[];
}

function pathAt(
  { document, pointer, diagnostics }: Reading,
  member: string,
  text: string,
): Query | undefined {
  const parsed = parsePath(text);
  if ("segments" in parsed) return parsed;
  diagnostics.push(
    report(
      "overlay/bad-path",
      { path: text, ...parsed },
      originIn(document, childPointer(pointer, member)),
    ),
  );
  return undefined;
}

function refuse({ document, pointer, diagnostics }: Reading, reason: string): undefined {
  diagnostics.push(report("overlay/bad-action", { reason }, originIn(document, pointer)));
  return undefined;
}

function copyOf(reading: Reading, path: JsonValue): Change | undefined {
  if (!reading.newest) return refuse(reading, "`copy` needs `overlay: 1.1.0`");
  if (typeof path !== "string") return refuse(reading, "its `copy` is no text");
  const query = pathAt(reading, "copy", path);
  return query && { kind: "copy", path, query };
}

/** `remove` comes before the others, which are not both there (4.4.3.1). */
function changeOf(reading: Reading, action: JsonObject): Change | undefined {
  const [remove, update, copy] = ["remove", "update", "copy"].map((member) => own(action, member));
  if (remove !== undefined && typeof remove !== "boolean")
    return refuse(reading, "its `remove` is neither true nor false");
  if (remove === true) return { kind: "remove" };
  if (update !== undefined && copy !== undefined)
    return refuse(reading, "it has both `update` and `copy`");
  if (copy !== undefined) return copyOf(reading, copy);
  // `update:` with everything below it commented out.
  return update === undefined || update === null
    ? { kind: "none" }
    : { kind: "update", value: update };
}

function readAction(reading: Reading, value: JsonValue): Action | undefined {
  if (!isObject(value)) return refuse(reading, "it is no object");
  const target = own(value, "target");
  if (typeof target !== "string") return refuse(reading, "it has no `target`");
  const query = pathAt(reading, "target", target);
  const change = changeOf(reading, value);
  if (query === undefined || change === undefined) return undefined;
  if (change.kind === "remove" && query.segments.length === 0)
    return refuse(reading, "it would remove the whole document");
  const origin = originIn(reading.document, childPointer(reading.pointer, "target"));
  return { target, query, change, origin };
}

function versionOf(stated: JsonValue | undefined): string | undefined {
  // YAML reads `overlay: 1.0` as a number.
  if (typeof stated === "number") return stated.toFixed(1);
  return stated === undefined ? undefined : String(stated);
}

function asOverlay(document: JsonDocument): Result<Overlay> {
  const root = isObject(document.value) ? document.value : {};
  const version = versionOf(own(root, "overlay"));
  const known = /^1\.([01])(?:\.|$)/u.exec(version ?? "");
  if (known === null)
    return failure(
      report(
        "overlay/version",
        { version },
        originIn(document, childPointer(rootPointer, "overlay")),
      ),
    );
  const list = own(root, "actions");
  const pointer = childPointer(rootPointer, "actions");
  if (!isArray(list)) return failure(report("overlay/no-actions", {}, originIn(document, pointer)));
  const diagnostics: Diagnostic[] = [];
  const newest = known[1] === "1";
  const actions = list.flatMap((value, index) => {
    const action = readAction(
      { document, pointer: childPointer(pointer, index), newest, diagnostics },
      value,
    );
    return action === undefined ? [] : [action];
  });
  return result({ actions }, diagnostics);
}

/** Reads an overlay (Overlay Specification 1.0 and 1.1), JSON or YAML. */
export function readOverlay(source: Source): Result<Overlay> {
  return andThen(readJsonDocument(source), asOverlay);
}
