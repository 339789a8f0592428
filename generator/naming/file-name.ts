import { kebabCase } from "./casing.js";
import { foldFileName } from "./scope.js";

/** Names that Windows keeps for devices, whatever suffix follows. */
const devices = /^(?:con|prn|aux|nul|conin|conout|clock|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/u;

/** Most file systems take names of 255 bytes; suffixes and the names of temporary files come on top. */
const mostBytes = 100;

const ascii = /^[\0-\x7f]*$/u;

/** As many whole letters of a text as fit. */
function shortened(text: string): string {
  if (ascii.test(text)) return text.slice(0, mostBytes);
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = "";
  for (const letter of text) {
    bytes += encoder.encode(letter).length;
    if (bytes > mostBytes) break;
    kept += letter;
  }
  return kept;
}

/** The name of a file, less its suffix, that every common file system can hold: in kebab-case, short, no device. */
export function fileName(name: string): string {
  const base = shortened(kebabCase(name)).replace(/-+$/u, "") || "_";
  return devices.test(foldFileName(base)) ? `${base}_` : base;
}

/**
 * Gives each file name once, without regard to letter case and Unicode form.
 * @param reserved names that are taken from the start
 */
export function fileNames(reserved: readonly string[]): (name: string) => string {
  const taken = new Set(reserved.map(foldFileName));
  const nextNumber = new Map<string, number>();
  return (name) => {
    const base = fileName(name);
    let file = base;
    for (let number = nextNumber.get(base) ?? 2; taken.has(foldFileName(file)); number += 1) {
      file = `${base}-${number}`;
      nextNumber.set(base, number + 1);
    }
    taken.add(foldFileName(file));
    return file;
  };
}
