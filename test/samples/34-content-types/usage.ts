import express from "express";
import { type Same, type Uses, serving } from "../tools.js";
import { type WriteNoteInput, type WriteNoteResult, writeNote } from "./output/client/index.js";
import { createRouter } from "./output/express/index.js";
import type { WriteNoteHandler } from "./output/server/index.js";
import type { Note } from "./output/types/index.js";

type Ok<Type> = Extract<WriteNoteResult, { status: 200; contentType: Type }>["body"];
export const narrowsToNote: Same<Ok<"application/json">, Note> = true;
export const narrowsToText: Same<Ok<"text/plain">, string> = true;

/** Says what came, as text or as a note. */
const answer =
  (seen: unknown[]): WriteNoteHandler =>
  (request) => {
    seen.push([request.contentType, request.body]);
    return request.contentType === "text/plain"
      ? { status: 200, contentType: "text/plain", body: request.body.toUpperCase() }
      : { status: 200, contentType: "application/json", body: { text: "noted" } };
  };

const sent: readonly WriteNoteInput[] = [
  { body: { text: "a" } },
  { contentType: "text/plain", body: "b" },
  { contentType: "application/x-www-form-urlencoded", body: { text: "c d" } },
];

export const uses: Uses = {
  "a request goes as its `contentType` says, and a result narrows by its own": () => {
    const seen: unknown[] = [];
    const router = createRouter({ handlers: { writeNote: answer(seen) } });
    return serving(express().use(router), async (baseUrl) => {
      const got: unknown[] = [];
      for (const input of sent) {
        const result = await writeNote({ baseUrl }, input);
        if (result.status === 200) got.push([result.contentType, result.body]);
      }
      const note = ["application/json", { text: "noted" }];
      const asked = [
        ["application/json", { text: "a" }],
        ["text/plain", "b"],
        ["application/x-www-form-urlencoded", { text: "c d" }],
      ];
      return [
        [got, seen],
        [[note, ["text/plain", "B"], note], asked],
      ];
    });
  },
  "all types of the responses are accepted": () => {
    const accepts: (string | undefined)[] = [];
    return serving(
      ({ headers }, response) => {
        accepts.push(headers.accept);
        response.writeHead(200, { "content-type": "application/json" }).end('{"text":"a"}');
      },
      async (baseUrl) => {
        await writeNote({ baseUrl }, { body: { text: "a" } });
        const types = "application/json, text/plain, application/octet-stream";
        return [accepts, [`${types}, application/problem+json`]];
      },
    );
  },
};
