import { expect, test, vi } from "vitest";
import { onceForList } from "../../../generator/ir/index.js";

test("what follows from a list is worked out once, for as long as the list holds the same", () => {
  const [one, other] = [{ name: "one" }, { name: "other" }];
  const make = vi.fn((list: readonly { readonly name: string }[]) =>
    list.map(({ name }) => name).join(" "),
  );
  const names = onceForList(make);
  expect([names([one, other]), names([one, other])]).toEqual(["one other", "one other"]);
  expect(make).toHaveBeenCalledTimes(1);
  const lists = [
    [one],
    [one, { name: "new" }],
    [other, one],
    [],
    [{ ...one }, other],
    [one, other],
  ];
  expect(lists.map((list) => names(list))).toEqual([
    "one",
    "one new",
    "other one",
    "",
    "one other",
    "one other",
  ]);
});
