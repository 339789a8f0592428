import { foldFileName, kebabCase } from "../generator/naming/index.js";

/** Gives each file name once, without regard to letter case, for file systems that have none. */
export function fileNames(): (name: string) => string {
  // `index` is the module that passes the others on, `proof` the one that compares types with validators.
  const taken = new Set(["index", "proof"]);
  return (name) => {
    const base = kebabCase(name) || "_";
    let file = base;
    for (let number = 2; taken.has(foldFileName(file)); number += 1) file = `${base}-${number}`;
    taken.add(foldFileName(file));
    return file;
  };
}
