import { describe, expect, it } from "vitest";
import { matchSegment } from "../../../templates/runtime/server/path-segment.js";
import {
  createPathTree,
  findPaths,
  insertPath,
  templateVariables,
} from "../../../templates/runtime/server/path-tree.js";

const templates = [
  "/",
  "/users",
  "/users/{id}",
  "/users/me",
  "/users/{id}/posts/{post}",
  "/files/{name}.{ext}",
  "/files/{name}.json",
  "/files/{name}",
  "/things/{id}:verify",
  "/a b/{x}",
];
const tree = createPathTree<string>();
for (const template of templates) insertPath(tree, template, template);
const find = (path: string): unknown =>
  findPaths(tree, path).map(({ values, captured }) => [values[0], ...captured]);

describe("findPaths", () => {
  it.each<[string, unknown]>([
    ["/", [["/"]]],
    ["/users", [["/users"]]],
    ["/users/me", [["/users/me"], ["/users/{id}", "me"]]],
    ["/%75sers/%6de", [["/users/me"], ["/users/{id}", "%6de"]]],
    ["/users/a%2Fb", [["/users/{id}", "a%2Fb"]]],
    ["/users/1/posts/2", [["/users/{id}/posts/{post}", "1", "2"]]],
    [
      "/files/a.json",
      [
        ["/files/{name}.json", "a"],
        ["/files/{name}.{ext}", "a", "json"],
        ["/files/{name}", "a.json"],
      ],
    ],
    ["/things/1:verify", [["/things/{id}:verify", "1"]]],
    ["/a%20b/1", [["/a b/{x}", "1"]]],
    ["/users/", []],
    ["/users/1/", []],
    ["//users", []],
    ["/constructor", []],
    ["/users/1/posts/2/3", []],
  ])("%s", (path, found) => expect(find(path)).toEqual(found));

  it("names the variables of a template in their order", () => {
    expect(templateVariables("/a/{x}/{y}-{z}")).toEqual(["x", "y", "z"]);
  });
});

describe("matchSegment", () => {
  it.each<[readonly string[], string, unknown]>([
    [["", "-", ""], "a-b-c", ["a", "b-c"]],
    [["", "-", ""], "-a", undefined],
    [["", "-", ""], "a-", undefined],
    [["v", ""], "v", undefined],
    [["v", ""], "v1", ["1"]],
    [["", "--", "-"], "a--b-", ["a", "b"]],
    [["", "ab", "b"], "xab", undefined],
  ])("%j %s", (texts, segment, captured) => expect(matchSegment(texts, segment)).toEqual(captured));

  it("takes time linear in the segment", () => {
    const texts = ["", ...Array.from({ length: 20 }, () => "a"), "b"];
    expect(matchSegment(texts, "a".repeat(100_000))).toBeUndefined();
  });
});
