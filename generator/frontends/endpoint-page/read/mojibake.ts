import type { Span } from "./scan.js";

/** What the bytes 0x80 to 0x9F are in Windows-1252, where they are letters at all. */
const windows1252: ReadonlyMap<number, number> = new Map(
  [..."€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"].flatMap((letter, index) =>
    letter === "\0" ? [] : [[letter.charCodeAt(0), 0x80 + index]],
  ),
);

const decoder = new TextDecoder("utf-8", { fatal: true });
const foreign = /[^\u0000-\u007f]+/gu;

function byteOf(code: number): number | undefined {
  return code <= 0xff ? code : windows1252.get(code);
}

/** The text whose UTF-8 bytes were read as Latin-1 or Windows-1252; undefined when the letters are no such bytes. */
function decode(run: string): string | undefined {
  const bytes = new Uint8Array(run.length);
  for (let at = 0; at < run.length; at += 1) {
    const byte = byteOf(run.charCodeAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a file lost to a wrong charset, and how to get it back. */
export interface Mojibake {
  readonly first: Span;
  readonly count: number;
  readonly repair: (text: string) => string;
}

/**
 * Finds out whether a text was decoded with the wrong charset (grammar, section 8). It is certain only when every
 * letter beyond ASCII takes part: a single one that stands for itself shows that the text was read as it should be.
 */
export function findMojibake(text: string): Mojibake | undefined {
  let first: Span | undefined;
  let count = 0;
  for (const { 0: run, index } of text.matchAll(foreign)) {
    if (decode(run) === undefined) return undefined;
    first ??= { start: index, end: index + run.length };
    count += 1;
  }
  return (
    first && { first, count, repair: (part) => part.replace(foreign, (run) => decode(run) ?? run) }
  );
}
