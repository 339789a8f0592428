/** Plurals that the endings do not tell. */
const irregular: Readonly<Record<string, string>> = {
  people: "person",
  children: "child",
  men: "man",
  women: "woman",
  data: "data",
  series: "series",
  status: "status",
  uses: "use",
  news: "news",
};

const endings: readonly (readonly [RegExp, string])[] = [
  [/(ss|us|is)$/u, "$1"],
  [/ies$/u, "y"],
  [/(ch|sh|x|ss|(?<![aeo])us)es$/u, "$1"],
  [/s$/u, ""],
];

/** The singular of an English noun in lower case; the word itself when it does not look like a plural. */
export function singular(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  const rule = endings.find(([ending]) => ending.test(word) && word.length > 3);
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
