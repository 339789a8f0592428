import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { failure, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { originOf } from "../source/index.js";
import type { Source } from "../source/index.js";
import type { Limits } from "./limits.js";

/** The encodings that a byte order mark names (YAML 1.2, 5.2); without one a text is UTF-8. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** How many bytes a letter has, by its first one. */
const lengthOf = (byte: number): number =>
  byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;

/** The offset of the first letter that is no UTF-8. What stands before a letter is halved until little is left to walk. */
function badByte(bytes: Uint8Array): number {
  let [fine, bad] = [0, bytes.length];
  while (bad - fine > 8) {
    let middle = Math.floor((fine + bad) / 2);
    while (middle > fine && isContinuation(bytes[middle])) middle -= 1;
    if (middle > fine && isUtf8(bytes.subarray(fine, middle))) fine = middle;
    else if (middle > fine) bad = middle;
    else break;
  }
  for (;;) {
    const length = lengthOf(bytes[fine] ?? 0);
    if (fine >= bytes.length || !isUtf8(bytes.subarray(fine, fine + length))) return fine;
    fine += length;
  }
}

/** Less the byte order mark that decoding takes away. */
const unmarked = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

function notUtf8(bytes: Uint8Array, path: string): Result<never> {
  const lossy = (part: Uint8Array): string => new TextDecoder("utf-8").decode(part);
  const start = lossy(bytes.subarray(0, badByte(bytes))).length;
  const source = { path, text: lossy(bytes) };
  return failure(report("input/encoding", { path }, originOf(source, start, start + 1)));
}

/** The source of a file or of a response: its text without a byte order mark. */
export function decode(bytes: Uint8Array, path: string, limits: Limits): Result<Source> {
  if (bytes.length > limits.bytes)
    return failure(report("document/too-many-bytes", { path, most: limits.bytes }));
  const encoding = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (encoding !== undefined) {
    const source = { path, text: new TextDecoder(encoding).decode(bytes) };
    const said = report("input/other-encoding", { path, encoding }, originOf(source, 0, 1));
    return result(source, [said]);
  }
  if (!isUtf8(bytes)) return notUtf8(bytes, path);
  const text = new TextDecoder("utf-8").decode(bytes);
  // What was just read is hashed several times faster than its text would be encoded again.
  return result({ path, text, sha256: hash("sha256", unmarked(bytes)) }, []);
}
