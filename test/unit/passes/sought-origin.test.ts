import { expect, test } from "vitest";
import { originOf, soughtOrigin } from "../../../generator/source/index.js";

test("an origin that is sought stands where it is in the source of now", () => {
  let source = { path: "a.txt", text: "word" };
  const near = {
    get source() {
      return source;
    },
    start: 0,
    end: 0,
  };
  let looked = 0;
  const origin = soughtOrigin(near, (place) => {
    looked += 1;
    const start = place.source.text.indexOf("word");
    return originOf(place.source, start, start + 4);
  });
  const shown = (): readonly unknown[] => [origin.source.text, origin.start, origin.end];
  expect([shown(), shown()]).toEqual([
    ["word", 0, 4],
    ["word", 0, 4],
  ]);
  expect(looked).toBe(1);
  source = { path: "a.txt", text: "a word" };
  expect(shown()).toEqual(["a word", 2, 6]);
  expect(looked).toBe(2);
});
