import { expect, test } from "vitest";
import { readProse } from "../../../generator/passes/prose/index.js";
import { readSentence } from "../../../generator/passes/prose/patterns.js";
import { sentences } from "../../../generator/passes/prose/sentences.js";
import * as ir from "../../support/ir.js";

const fields = new Set(["patient_id", "appointment_id", "email", "name"]);

function read(text: string): string {
  const [sentence] = sentences(text);
  const statement = readSentence(sentence?.words ?? [], (name) => fields.has(name));
  return statement === undefined ? "nothing" : `${statement.certain ? "certain" : "uncertain"}: ${statement.names.join(" ")}`;
}

test.each([
  ["Either patient_id or appointment_id must be provided.", "certain: patient_id appointment_id"],
  ["Either `patient_id` or `appointment_id` must be provided.", "certain: patient_id appointment_id"],
  ["Either the patient_id or the appointment_id has to be given.", "certain: patient_id appointment_id"],
  ["At least one of patient_id, appointment_id or email is required.", "certain: patient_id appointment_id email"],
  ["One of `email`, `name` must be set.", "certain: email name"],
  ["You must provide either email or name.", "certain: email name"],
  ["patient_id or appointment_id is required.", "certain: patient_id appointment_id"],
  ["Either patient_id or appointment_id must be provided when email is set.", "uncertain: patient_id appointment_id"],
  ["For drafts either patient_id or appointment_id must be provided.", "uncertain: patient_id appointment_id"],
  ["Either patient_id or appointment_id is provided.", "nothing"],
  ["Either patient_id or doctor_id must be provided.", "nothing"],
  ["patient_id and appointment_id must be provided.", "nothing"],
  ["patient_id must be provided.", "nothing"],
  ["The name or the email of the patient.", "nothing"],
])("%s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

const sentence = "Either `patient_id` or `appointment_id` must be provided.";

function apiWith(description: string, body = ir.object({ patient_id: ir.string, appointment_id: ir.string })): ReturnType<typeof ir.api> {
  const heading = { kind: "separate", summary: "Create", description } as const;
  return ir.api([ir.operation({ heading, requestBody: { required: true, content: ir.json(body), origin: ir.nowhere } })]);
}

function constraintsOf(result: ReturnType<typeof readProse>): number {
  const schema = result.ok ? result.value.operations[0]?.requestBody?.content[0]?.schema : undefined;
  return schema?.kind === "object" ? schema.constraints.length : -1;
}

test("a certain rule is enforced and said in a note that quotes the sentence", () => {
  const result = readProse(apiWith(`Creates it. ${sentence} Then sends it.`), "enforce");
  expect(constraintsOf(result)).toBe(1);
  expect(result.diagnostics.map(({ code, severity, message }) => [code, severity, message.includes(sentence)])).toEqual([["prose/enforced", "note", true]]);
});

test("suggest and off enforce nothing", () => {
  const suggested = readProse(apiWith(sentence), "suggest");
  expect([constraintsOf(suggested), suggested.diagnostics.map(({ code }) => code)]).toEqual([0, ["prose/suggested"]]);
  const off = readProse(apiWith(sentence), "off");
  expect([constraintsOf(off), off.diagnostics]).toEqual([0, []]);
});

test("a rule over a required field or over fields of another body is not enforced", () => {
  const required = apiWith(sentence, ir.object({ "patient_id!": ir.string, appointment_id: ir.string }));
  expect(constraintsOf(readProse(required, "enforce"))).toBe(0);
  expect(constraintsOf(readProse(apiWith(sentence, ir.object({ patient_id: ir.string })), "enforce"))).toBe(0);
});
