/** Letters that are written from right to left: JavaScript knows scripts, not writing directions. */
const right =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
const arabicDigit = /[\u0660-\u0669\u066b\u066c]/u;
const europeanDigit = /[\d\u06f0-\u06f9]/u;

type Direction = "right" | "arabic" | "european" | "mark" | "neutral" | "left";

const classes: readonly (readonly [Direction, RegExp])[] = [
  ["arabic", arabicDigit],
  ["european", europeanDigit],
  ["mark", /\p{Mn}/u],
  ["right", right],
  ["neutral", /[^\p{L}\p{N}\p{M}]/u],
];

const directionOf = (character: string): Direction =>
  classes.find(([, form]) => form.test(character))?.[0] ?? "left";

/** The rule of RFC 5893, 2, for one label. */
function isOrdered(label: string): boolean {
  const directions = Array.from(label, directionOf);
  const [first] = directions;
  let end = directions.length - 1;
  while (directions[end] === "mark") end -= 1;
  const last = directions[end];
  const has = (direction: Direction): boolean => directions.includes(direction);
  if (first === "left")
    return !has("right") && !has("arabic") && (last === "left" || last === "european");
  const endsWell = last === "right" || last === "european" || last === "arabic";
  return first === "right" && !has("left") && endsWell && !(has("european") && has("arabic"));
}

/** Whether the labels of a name can be read in one order (RFC 5893, 1.4 and 2): if one has letters from right to left, all must. */
export function areOrdered(labels: readonly string[]): boolean {
  const isMixed = labels.some((label) =>
    Array.from(label, directionOf).some((one) => one === "right" || one === "arabic"),
  );
  return !isMixed || labels.every(isOrdered);
}
