import fc from "fast-check";
import { expect, test } from "vitest";
import { judgePattern } from "../../../generator/regex/index.js";
import { parsePattern } from "../../../generator/regex/parse.js";
import type { Node } from "../../../generator/regex/syntax.js";

class TooManySteps extends Error {}

/** How many steps an engine that backtracks, without any cleverness, takes to look for a pattern in a text. */
function stepsOf(pattern: Node, text: string, most: number): number {
  let steps = 0;
  const match = (node: Node, at: number, next: (at: number) => boolean): boolean => {
    steps += 1;
    if (steps > most) throw new TooManySteps();
    switch (node.kind) {
      case "set": {
        const point = text.codePointAt(at);
        return (
          point !== undefined &&
          node.set.some(([from, to]) => from <= point && point <= to) &&
          next(at + 1)
        );
      }
      case "sequence": {
        const from = (index: number, place: number): boolean => {
          const item = node.items[index];
          return item === undefined
            ? next(place)
            : match(item, place, (end) => from(index + 1, end));
        };
        return from(0, at);
      }
      case "choice":
        return node.items.some((item) => match(item, at, next));
      case "group":
        return match(node.item, at, next);
      case "repeat": {
        const again = (count: number, place: number): boolean => {
          const more =
            count < node.max &&
            match(node.item, place, (end) =>
              end === place && count >= node.min ? false : again(count + 1, end),
            );
          return more || (count >= node.min && next(place));
        };
        return again(0, at);
      }
      case "start":
        return at === 0 && next(at);
      case "end":
        return at === text.length && next(at);
      default:
        return next(at);
    }
  };
  for (let at = 0; at <= text.length; at += 1) if (match(pattern, at, () => true)) break;
  return steps;
}

const letters = fc.constantFrom("a", "b", "[ab]", "[^a]", ".");
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    letters,
    fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => one + other),
    fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => `(?:${one}|${other})`),
    fc
      .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{0,3}", "{2}", "{1,}"))
      .map(([one, sign]) => `(?:${one})${sign}`),
  ),
}));
const whole = fc
  .tuple(fc.constantFrom("^", ""), pattern, fc.constantFrom("$", "", "c$"))
  .map((parts) => parts.join(""));

test("what is judged linear takes steps in proportion to the text", () => {
  let linear = 0;
  fc.assert(
    fc.property(
      whole,
      fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 4 }),
      (source, word) => {
        const judged = judgePattern(source);
        const tree = parsePattern(source, true);
        if (!judged.ok || tree === undefined) return;
        linear += 1;
        const texts = [24, 48].map((times) => `${word.repeat(times)}!`);
        const [half = 0, full = 0] = texts.map((text) => stepsOf(tree, text, 2_000_000));
        // A quadratic search takes four times as many; a constant part at the start takes none.
        expect(full).toBeLessThan(half * 2.7 + 200);
      },
    ),
    { numRuns: 3_000, seed: 9 },
  );
  expect(linear).toBeGreaterThan(500);
});

test("the yardstick finds what is not linear", () => {
  const steps = (source: string, times: number): number => {
    const tree = parsePattern(source, true);
    return tree === undefined ? 0 : stepsOf(tree, `${"a".repeat(times)}!`, 5_000_000);
  };
  expect(steps("(?:a+)+$", 16)).toBeGreaterThan(4 * steps("(?:a+)+$", 12));
  expect(steps("a*a*$", 48)).toBeGreaterThan(3 * steps("a*a*$", 24));
});
