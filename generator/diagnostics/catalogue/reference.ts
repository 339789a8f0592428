import { define, fault } from "../diagnostic.js";
import { quoted } from "./quoted.js";

const places = (count: number): string => (count === 1 ? "in one place" : `in ${count} places`);

const unknown = "so what stands here is unknown";

const suggest = (guess: string, otherwise: string): string =>
  guess === "" ? otherwise : `did you mean ${quoted(guess)}?`;

export interface Guessed {
  readonly ref: string;
  /** Empty where nothing is near. */
  readonly guess: string;
}

/** What can be wrong with the references of a spec, and what they may not lead to. The rest is still read. */
export const reference = {
  "openapi/unresolved-ref": fault<Guessed>(
    ({ ref }) => `the reference ${quoted(ref)} leads to nothing`,
    ({ guess }) => suggest(guess, "correct the reference, or add what it names"),
  ),
  "openapi/bad-pointer": fault<{ ref: string; reason: string }>(
    ({ ref, reason }) => `the reference ${quoted(ref)} has ${reason}`,
    () => "in a pointer write `~1` for `/`, `~0` for `~` and `%25` for `%`",
  ),
  "openapi/missing-file": fault<Guessed & { path: string }>(
    ({ ref, path }) =>
      `the reference ${quoted(ref)} leads to ${quoted(path)}, and there is no such file`,
    ({ guess }) => suggest(guess, "correct the reference, or add the file"),
  ),
  "openapi/refused-path": fault<{ ref: string; path: string }>(
    ({ ref }) => `the reference ${quoted(ref)} leads out of the project and is refused, ${unknown}`,
    ({ path }) => `allow it with \`allow: { paths: [${JSON.stringify(path)}] }\` in the config`,
  ),
  "openapi/refused-host": fault<{ ref: string; host: string }>(
    ({ ref, host }) =>
      `the reference ${quoted(ref)} leads to the host ${quoted(host)}, which is not allowed, ${unknown}`,
    ({ host }) =>
      `allow it with \`--allow-host ${host}\`, or \`allow: { hosts: [${JSON.stringify(host)}] }\` in the config`,
  ),
  "openapi/refused-address": fault<{ ref: string; address: string }>(
    ({ ref, address }) =>
      `the reference ${quoted(ref)} leads to ${quoted(address)}, an address within your network, and is refused, ${unknown}`,
    ({ address }) =>
      `if it is meant, allow the address too: \`--allow-host ${address}\`, or \`allow: { hosts: [${JSON.stringify(address)}] }\` in the config`,
  ),
  "openapi/refused-scheme": fault<{ ref: string; scheme: string }>(
    ({ ref, scheme }) =>
      `the reference ${quoted(ref)} is of the scheme ${quoted(scheme)}, ${unknown}`,
    () => "refer to a file by its path, or to a document by an `https` URL",
  ),
  // An error: whether a host answers should not decide what is generated.
  "openapi/unreachable": define<{ ref: string; reason: string }>(
    "error",
    ({ ref, reason }) => `the reference ${quoted(ref)} cannot be followed: ${reason}`,
    () => "see that what it names can be read, or keep a copy of it beside the spec",
  ),
  "openapi/ref-in-first": define<{ count: number }>(
    "warning",
    ({ count }) =>
      `a reference leads to nothing in the file that it stands in ${places(count)}, and is taken for one into the first document`,
    () => "write the path of that document before the `#`",
  ),
  "openapi/dynamic-ref": define<{ count: number }>(
    "note",
    ({ count }) => `\`$dynamicRef\` is read as \`$ref\`; it stands ${places(count)}`,
    () => "schemas that are meant to be extended by way of it are read as they stand",
  ),
};
