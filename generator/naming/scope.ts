import { toName } from "./name.js";
import type { Name } from "./name.js";

/** A set of names in which each is given out once. */
export interface Scope {
  /** The wanted name, or the same with the smallest number that makes it free. */
  claim(wanted: string): Name;
}

/**
 * A scope for identifiers or for file names.
 * @param fold what makes two names the same: file systems do not tell letter case or Unicode form apart
 */
export function createScope(fold: (name: string) => string = (name) => name): Scope {
  const taken = new Set<string>();
  const nextNumber = new Map<string, number>();
  return {
    claim(wanted) {
      const base = toName(wanted);
      let name = base;
      for (let number = nextNumber.get(fold(base)) ?? 2; taken.has(fold(name)); number += 1) {
        name = toName(`${base}${number}`);
        nextNumber.set(fold(base), number + 1);
      }
      taken.add(fold(name));
      return name;
    },
  };
}

const ascii = /^[\0-\x7f]*$/u;

/**
 * Folds what some file system folds: letter case, by way of capitals too (`\u0131` is an `I` there), and Unicode form, with
 * ligatures and full-width letters as what they stand for.
 */
export const foldFileName = (name: string): string =>
  ascii.test(name)
    ? name.toLowerCase()
    : name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
