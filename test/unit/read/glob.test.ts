import { describe, expect, test } from "vitest";
import { cpuOf } from "../../support/cpu.js";
import { isGlob, parseGlob } from "../../../generator/read/glob.js";

/** A pattern, what it matches, and what it does not. */
const cases: readonly (readonly [
  pattern: string,
  yes: readonly string[],
  no: readonly string[],
])[] = [
  ["a.md", ["a.md"], ["b.md", "a-md", "x/a.md", ""]],
  ["*.md", ["a.md", "ab.md", "ü.md"], ["a.txt", "x/a.md", ".hidden.md", "a.md.bak"]],
  ["a*b*c", ["abc", "axbxc", "abcbc"], ["ab", "abcd"]],
  ["?.md", ["a.md", "😀.md"], ["ab.md", ".md", "/.md"]],
  ["**/*.md", ["a.md", "x/a.md", "x/y/z/a.md"], ["a.txt", "x/.git/a.md", ".x/a.md"]],
  ["**", ["a", "x/a.md"], [".a", "x/.a"]],
  ["x/**", ["x/a", "x/y/a"], ["x", "y/a"]],
  ["x/**/y/*.md", ["x/y/a.md", "x/1/y/a.md", "x/1/2/y/a.md"], ["x/a.md", "x/1/a.md", "xy/a.md"]],
  ["x/a**.md", ["x/a.md", "x/abc.md"], ["x/a/b.md"]],
  ["*/a.md", ["x/a.md"], ["a.md", "x/y/a.md"]],
  ["{a,b}.md", ["a.md", "b.md"], ["c.md", "ab.md", "{a,b}.md"]],
  ["{x/a,y}/*.md", ["x/a/1.md", "y/1.md"], ["x/1.md", "a/1.md"]],
  ["{a,{b,c}d}.md", ["a.md", "bd.md", "cd.md"], ["b.md", "d.md"]],
  ["a{,-b}.md", ["a.md", "a-b.md"], ["a-.md"]],
  ["{**/a,b}.md", ["a.md", "x/a.md", "b.md"], ["x/b.md"]],
  ["v[0-9].md", ["v1.md", "v9.md"], ["va.md", "v10.md"]],
  ["[!a-c].md", ["d.md"], ["b.md", "/.md", "..md"]],
  ["[^a].md", ["b.md"], ["a.md"]],
  ["[]a].md", ["].md", "a.md"], ["b.md"]],
  ["[a-].md", ["-.md", "a.md"], ["b.md"]],
  ["[*][?][{][[].md", ["*?{[.md"], ["abcd.md"]],
  ["a[b.md", ["a[b.md"], ["ab.md"]],
  ["a{b.md", ["a{b.md"], ["ab.md"]],
  ["a}b,c.md", ["a}b,c.md"], []],
  [".*/*.md", [".hidden/a.md"], ["shown/a.md"]],
  ["{id}.md", ["id.md"], ["{id}.md"]],
];

describe("a glob", () => {
  test.each(cases)("%s", (pattern, yes, no) => {
    const { matches } = parseGlob(pattern);
    expect(yes.filter((path) => !matches(path))).toEqual([]);
    expect(no.filter(matches)).toEqual([]);
  });

  test("goes into no folder below which nothing can match", () => {
    const { enters } = parseGlob("{specs,docs/*}/v[12]/**/*.md");
    const folders = ["", "specs", "specs/v1", "specs/v1/a/b", "docs", "docs/x", "docs/x/v2"];
    expect(folders.filter((folder) => !enters(folder))).toEqual([]);
    expect(["src", "specs/v3", "docs/x/y", "specs/v1/.cache"].filter(enters)).toEqual([]);
    expect(parseGlob("*.md").enters("specs")).toBe(false);
  });

  test("is told from a path", () => {
    expect(["*.md", "a?", "[a].md", "{a}.md"].filter((text) => !isGlob(text))).toEqual([]);
    expect(["a.md", "specs/b", "a]b}"].filter(isGlob)).toEqual([]);
  });

  test("takes no time that grows faster than the pattern times the path", () => {
    const spent = cpuOf(() => {
      expect(parseGlob(`${"*a".repeat(500)}b`).matches("a".repeat(2_000))).toBe(false);
      expect(parseGlob(`${"{a,a}".repeat(500)}b`).matches("a".repeat(2_000))).toBe(false);
      expect(parseGlob(`${"**/".repeat(500)}b`).matches("a/".repeat(1_000))).toBe(false);
      expect(parseGlob("[".repeat(4_000)).matches("a")).toBe(false);
      expect(parseGlob("{".repeat(4_000)).matches("{".repeat(4_000))).toBe(true);
    });
    expect(spent).toBeLessThan(10_000);
  });
});
