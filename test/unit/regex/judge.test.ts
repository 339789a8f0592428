import { describe, expect, test } from "vitest";
import { judgePattern } from "../../../generator/regex/index.js";

const growthOf = (pattern: string): string => {
  const judged = judgePattern(pattern);
  if (judged.ok) return "linear";
  return judged.why === "may backtrack" ? judged.growth : judged.why;
};

const linear = [
  "",
  "^$",
  "foo",
  "^foo|bar$",
  "^[a-z0-9-]+(\\.[a-z0-9-]+)*$",
  "^(\\d{1,3}\\.){3}\\d{1,3}$",
  "^\\+?[1-9]\\d{1,14}$",
  "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
  "^(?=.*[A-Z])(?=.*\\d).{8,}$",
  "^(?!.*--)[a-z-]+$",
  "^https?://\\S+$",
  "^(a|b|c)+$",
  "^(([a-z])|([0-9]))*$",
  "^\\p{L}[\\p{L}\\d]*$",
  "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
  "^\\s*\\S+\\s*$",
  "^(?:[01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?Z?$",
  "^[\\w.-]+@[\\w-]+\\.[\\w.-]+$",
  "^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$",
  "^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$",
  "^[A-Z]{2}\\d{2}[A-Z0-9]{1,30}$",
  "^[a-z]([a-z-]{0,61}[a-z])?(\\.[a-z]([a-z-]{0,61}[a-z])?)*$",
  "^(\\d+|\\*)(,(\\d+|\\*))*$",
  "^([a-z]{2}(-[A-Z]{2})?)(,[a-z]{2}(-[A-Z]{2})?)*$",
  "^.*[0-9]$",
  "^(['\"]).?\\1$",
  // Nothing has to follow, so the first letter that fits ends the search.
  "(a+)+",
  "a*",
  `^(${Array.from({ length: 5000 }, (_, index) => `word${index}`).join("|")})$`,
];

test.each(linear)("%s is linear", (pattern) => {
  expect(growthOf(pattern)).toBe("linear");
});

const exponential = [
  "(a+)+$",
  "(a+)+b",
  "^(a|a)*$",
  "^(a|ab|b)*$",
  "^(.*)*$",
  "^(a*)*$",
  "^([a-z]+)*$",
  "(x+x+)+y",
  "^(\\w+\\s?)*$",
  "^(?:a|aa)+$",
  "^(a{1,30}){1,30}$",
  "^(?=(a+)+$)",
  "^(\\p{L}|\\w)*$",
  "^(?:.|\\s)*$",
  "^(x*y?)*$",
  "(.*a){20}$",
  "^(a?){30}a{30}$",
];

test.each(exponential)("%s may be exponential", (pattern) => {
  expect(growthOf(pattern)).toBe("exponential");
});

const polynomial = [
  "^a*a*$",
  "^\\d+\\d+$",
  "^.*@.*\\..*$",
  "^\\s*(.*)\\s*$",
  "^(.+)\\1$",
  // A search begins anew at each letter.
  "\\s+$",
  "[a-z]+\\d",
  "(?=.*a)b",
];

test.each(polynomial)("%s may be polynomial", (pattern) => {
  expect(growthOf(pattern)).toBe("polynomial");
});

test.each(["(", "[z-a]", "*", "\\", "(?<a>x)(?<a>y)", "a{2,1}", "[", "(?P<x>a)"])(
  "%s does not compile",
  (pattern) => {
    expect(judgePattern(pattern)).toMatchObject({ ok: false, why: "does not compile" });
  },
);

test("what compiles without the flag u only is told so", () => {
  expect(judgePattern("^[\\w-a]\\-$")).toEqual({ ok: true, flags: "" });
  expect(judgePattern("^\\p{L}$")).toEqual({ ok: true, flags: "u" });
});

describe("large and strange patterns", () => {
  const strange = [
    "(".repeat(50_000) + ")".repeat(50_000),
    "(?:".repeat(500) + "a".repeat(10) + ")*".repeat(500),
    `^(${"(a*)".repeat(300)})*$`,
    `^(${Array.from({ length: 3000 }, (_, index) => `w${index}`).join("|")})*$`,
    "(((((a?){9}){9}){9}){9}){9}$",
    "a{1000000000}",
    "[\ud800-\udfff]*\ud800",
    "\u2028*\u2029+$",
    "[\\s\\S]".repeat(20_000),
  ];

  test.each(strange.map((pattern) => [pattern.slice(0, 30), pattern]))("%s", (_, pattern) => {
    const started = performance.now();
    judgePattern(pattern);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
