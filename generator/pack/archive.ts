import { gunzipSync } from "node:zlib";

const block = 512;

/** A text field of a header: up to the first NUL (POSIX.1-2001, pax, ustar interchange format). */
const field = (bytes: Buffer, start: number, length: number): string =>
  bytes.toString("utf8", start, start + length).replace(/\0[\s\S]*$/u, "");

function* entriesOf(bytes: Buffer): Generator<readonly [string, Buffer]> {
  for (let at = 0; at + block <= bytes.length;) {
    const size = Number.parseInt(field(bytes, at + 124, 12).trim(), 8);
    const [name, prefix] = [field(bytes, at, 100), field(bytes, at + 345, 155)];
    if (name === "" || !Number.isFinite(size)) return;
    const start = at + block;
    yield [prefix === "" ? name : `${prefix}/${name}`, bytes.subarray(start, start + size)];
    at = start + Math.ceil(size / block) * block;
  }
}

/**
 * The named files of a package as npm packs it: a gzipped tar whose entries lie in one folder. Names of more than 255 bytes are
 * not found, because nobody looks for them here.
 */
export function readArchive(
  archive: Buffer,
  wanted: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, bytes] of entriesOf(gunzipSync(archive))) {
    const name = path.replace(/^[^/]*\//u, "");
    if (wanted.includes(name)) found.set(name, bytes.toString("utf8"));
  }
  return found;
}
