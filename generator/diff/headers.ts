import type { Header } from "../ir/index.js";
import type { Room } from "./change.js";
import type { Direction } from "./effect.js";
import type { OperationRule } from "./operation-rules.js";
import { say, spotAt } from "./pair.js";
import type { OperationPair } from "./pair.js";
import { compareSchemas } from "./schema/compare.js";
import { paired } from "./tell.js";

/** What is told of header fields that go one way. */
interface HeaderRules {
  readonly room: Room;
  readonly removed: OperationRule;
  readonly requiredAdded: OperationRule;
  readonly optionalAdded: OperationRule;
  readonly becameRequired: OperationRule;
  readonly becameOptional: OperationRule;
  readonly styleChanged: OperationRule;
  readonly always: string;
}

/** Those of the parts of a request are parameters of it in all but their place. */
export const sentHeaders: HeaderRules = {
  room: "header-parameter",
  removed: "parameter-removed",
  requiredAdded: "required-parameter-added",
  optionalAdded: "optional-parameter-added",
  becameRequired: "parameter-became-required",
  becameOptional: "parameter-became-optional",
  styleChanged: "parameter-style-changed",
  always: "is required now",
};

export const receivedHeaders: HeaderRules = {
  room: "response-header",
  removed: "response-header-removed",
  requiredAdded: "required-response-header-added",
  optionalAdded: "optional-response-header-added",
  becameRequired: "response-header-became-required",
  becameOptional: "response-header-became-optional",
  styleChanged: "response-header-style-changed",
  always: "is always sent now",
};

/** Which way header fields go, and what is told of them. */
interface HeaderSide {
  readonly rules: HeaderRules;
  readonly direction: Direction;
}

function compareHeader(
  pair: OperationPair,
  before: Header,
  after: Header,
  at: string,
  { rules, direction }: HeaderSide,
): void {
  const sides = { before, after };
  if (before.required !== after.required)
    say(
      pair,
      after.required ? rules.becameRequired : rules.becameOptional,
      at,
      after.required ? rules.always : "may be left out now",
      sides,
    );
  if (JSON.stringify(before.serialization) !== JSON.stringify(after.serialization))
    say(pair, rules.styleChanged, at, "is written in another way", sides);
  const spot = spotAt(pair, rules.room, at, direction);
  compareSchemas(pair.comparison, before.schema, after.schema, spot);
}

/** Compares header fields by their names, in any letter case (RFC 9110, 5.1). */
export function compareHeaders(
  pair: OperationPair,
  before: readonly Header[],
  after: readonly Header[],
  at: string,
  side: HeaderSide,
): void {
  const { removed, requiredAdded, optionalAdded } = side.rules;
  for (const [one, other] of paired(before, after, ({ name }) => name.toLowerCase())) {
    const place = `${at} · header ${(one ?? other)?.name ?? ""}`;
    if (one !== undefined && other !== undefined) compareHeader(pair, one, other, place, side);
    else if (other === undefined)
      say(pair, removed, place, "is gone", { before: one, after: undefined });
    else
      say(pair, other.required ? requiredAdded : optionalAdded, place, "is new", {
        before: undefined,
        after: other,
      });
  }
}
