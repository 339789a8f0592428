import type { Outcome } from "../shared/standard-schema.js";
import { toIssues } from "./issue.js";
import type { Issue, Place } from "./issue.js";
import type { RawValues } from "./raw-values.js";
import { validate } from "./validation.js";
import type { AnyValidator } from "./validation.js";
import type { Wire } from "../shared/wire.js";

/**
 * Reads one parameter from its place: undefined where it is absent. `taken` are the names of the other parameters there.
 * Throws URIError where the encoding is broken.
 */
export type ParameterStyle = (
  values: RawValues,
  name: string,
  wire: Wire,
  taken: readonly string[],
) => unknown;

export interface Parameter {
  /** As on the wire; headers in any letter case. */
  readonly name: string;
  readonly style: ParameterStyle;
  readonly wire: Wire;
}

/** The parameters of one place, and the validator of the object that they make. */
export interface ParameterGroup {
  readonly parameters: readonly Parameter[];
  readonly validator: AnyValidator;
}

/** A value that fits the contract, or why it does not. */
export type Checked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const brokenEncoding = (name: string, place: Place): Issue => ({
  code: "invalid_encoding",
  expected: "percent-encoded text",
  received: "string",
  message: "The percent-encoding is broken",
  path: [name],
  in: place,
});

/** The values by name, and an issue for each that cannot be decoded. */
function read(
  { parameters }: ParameterGroup,
  names: readonly string[],
  values: RawValues,
  place: Place,
): { readonly value: object; readonly issues: readonly Issue[] } {
  const entries: (readonly [string, unknown])[] = [];
  const issues: Issue[] = [];
  for (const { name, style, wire } of parameters) {
    try {
      const value = style(values, name, wire, names);
      if (value !== undefined) entries.push([name, value]);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      issues.push(brokenEncoding(name, place));
    }
  }
  return { value: Object.fromEntries(entries), issues };
}

/** The issues of the validator, without those of parameters that are known to be broken. */
function others(
  outcome: Outcome<unknown>,
  value: object,
  place: Place,
  broken: readonly Issue[],
): readonly Issue[] {
  const names = new Set(broken.map(({ path }) => path[0]));
  return toIssues(outcome.issues ?? [], value, place).filter(({ path }) => !names.has(path[0]));
}

/** Reads and validates the parameters of one place. Waits only for validators that do. */
export type ParameterReader = (values: RawValues) => Checked | Promise<Checked>;

/** What reads the parameters of one place. */
export function parameterReader(group: ParameterGroup, place: Place): ParameterReader {
  const names = group.parameters.map(({ name }) => name);
  return (values) => {
    const { value, issues } = read(group, names, values, place);
    const check = (outcome: Outcome<unknown>): Checked =>
      issues.length === 0 && outcome.issues === undefined
        ? { ok: true, value: outcome.value }
        : { ok: false, issues: [...issues, ...others(outcome, value, place, issues)] };
    const outcome = validate(group.validator, value);
    return outcome instanceof Promise ? outcome.then(check) : check(outcome);
  };
}
