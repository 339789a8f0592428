import fc from "fast-check";
import { expect, test } from "vitest";
import type {
  Api,
  ObjectConstraint,
  ObjectSchema,
  Operation,
  Schema,
} from "../../../generator/ir/index.js";
import { readProse } from "../../../generator/passes/prose/index.js";
import { statementsIn } from "../../../generator/passes/prose/read-passage.js";
import { cpuOf } from "../../support/cpu.js";
import * as ir from "../../support/ir.js";

const fields = {
  patient_id: ir.string,
  appointment_id: ir.string,
  email: ir.string,
  name: ir.string,
  "issuer!": ir.string,
  mode: ir.oneOfValues(["draft", "finalize", "set"], ["string"]),
  "type!": ir.oneOfValues(["CARD", "CASH"], ["string"]),
  notify: ir.boolean,
  count: ir.integer,
  note: ir.union(ir.string, ir.nothing),
};

const described = (schema: Schema, description: string): Schema => ({
  ...schema,
  docs: { ...schema.docs, description },
});

const post = (body: ObjectSchema, description: string, parts: Partial<Operation> = {}): Api =>
  ir.api([
    ir.operation({
      heading: { kind: "separate", summary: "Create", description },
      requestBody: { required: true, content: ir.json(body), origin: ir.nowhere },
      ...parts,
    }),
  ]);

function ruleText(rule: ObjectConstraint): string {
  const values =
    rule.kind === "requireWhen" && rule.values !== undefined
      ? ` ${JSON.stringify(rule.values)}`
      : "";
  return `${rule.kind} ${rule.names.join(" ")}${values}`;
}

function rulesIn(schema: Schema | undefined): readonly string[] {
  if (schema?.kind === "array") return rulesIn(schema.items);
  if (schema?.kind === "union") return schema.members.flatMap(rulesIn);
  if (schema?.kind !== "object") return [];
  return [
    ...schema.constraints.map(ruleText),
    ...schema.properties.flatMap((property) => rulesIn(property.schema)),
  ];
}

/** The rules that were enforced; where there is none, the reason, or "nothing". */
function read(api: Api): string {
  const result = readProse(api, "enforce");
  const rules = result.ok
    ? rulesIn(result.value.operations[0]?.requestBody?.content[0]?.schema)
    : [];
  if (rules.length > 0) return rules.join(", ");
  const [note] = result.diagnostics;
  return note === undefined
    ? "nothing"
    : (/because (.*?): “/u.exec(note.message)?.[1] ?? note.message);
}

const ofOperation = (text: string): string => read(post(ir.object(fields), text));
const ofField = (text: string): string =>
  read(post(ir.object({ ...fields, email: described(ir.string, text) }), ""));

const ids = "patient_id appointment_id";

test.each([
  ["Either patient_id or appointment_id must be provided.", `requireAny ${ids}`],
  ["Either `patient_id` or `appointment_id` must be provided.", `requireAny ${ids}`],
  ["Either the patient_id or the appointment_id has to be given.", `requireAny ${ids}`],
  [
    "Note that either patient_id or appointment_id must be provided in the request body.",
    `requireAny ${ids}`,
  ],
  ["At least one of patient_id, appointment_id or email is required.", `requireAny ${ids} email`],
  ["At least one of patient_id and appointment_id must be specified.", `requireAny ${ids}`],
  ["One of `email`, `name` must be set.", "requireAny email name"],
  ["You must provide either email or name.", "requireAny email name"],
  ["patient_id or appointment_id is required.", `requireAny ${ids}`],
  ["Exactly one of patient_id or appointment_id must be given.", `requireOne ${ids}`],
  ["Either patient_id or appointment_id must be provided, but not both.", `requireOne ${ids}`],
  ["patient_id and appointment_id are mutually exclusive.", `exclude ${ids}`],
  ["patient_id, appointment_id and email are mutually exclusive.", `exclude ${ids} email`],
  [
    "`patient_id` is mutually exclusive with `appointment_id` and `email`.",
    `exclude ${ids}, exclude patient_id email`,
  ],
  ["patient_id must not be combined with appointment_id.", `exclude ${ids}`],
  ["patient_id cannot be used together with appointment_id.", `exclude ${ids}`],
  ["patient_id and appointment_id can't both be set.", `exclude ${ids}`],
  ["Only one of patient_id or appointment_id may be given.", `exclude ${ids}`],
  ["At most one of patient_id or appointment_id can be provided.", `exclude ${ids}`],
  ["If patient_id is provided, appointment_id cannot be set.", `exclude ${ids}`],
  ["email is required when patient_id is present.", "requireWhen email patient_id"],
  ["If patient_id is given, then email must also be given.", "requireWhen email patient_id"],
  ["email and name must be provided together.", "requireWhen email name, requireWhen name email"],
  ["email must be used together with name.", "requireWhen name email"],
  ["email is required if mode is `draft`.", 'requireWhen email mode ["draft"]'],
  ["email is required unless patient_id is provided.", "requireAny email patient_id"],
])("of an operation, enforced: %s", (text, expected) => {
  expect(ofOperation(text)).toBe(expected);
});

test.each([
  ["Required if `type` is `CARD`.", 'requireWhen email type ["CARD"]'],
  ["(Required if type is CARD)", 'requireWhen email type ["CARD"]'],
  [
    "The address. Required when type is either CARD or CASH.",
    'requireWhen email type ["CARD","CASH"]',
  ],
  ["This field is mandatory if type is set to CARD.", 'requireWhen email type ["CARD"]'],
  ["Only required if the type = CARD", 'requireWhen email type ["CARD"]'],
  ["Required in combination with type CARD", 'requireWhen email type ["CARD"]'],
  ["Must be provided if `notify` is `true`.", "requireWhen email notify [true]"],
  ["Required if count is 3.", "requireWhen email count [3]"],
  ['Required if name is "x".', 'requireWhen email name ["x"]'],
  ["Required when name is provided.", "requireWhen email name"],
  ["Required when name is not provided.", "requireAny email name"],
  ["Required unless name is set.", "requireAny email name"],
  ["Must be used together with name.", "requireWhen name email"],
  ["Mutually exclusive with name.", "exclude email name"],
  ["Must not be combined with `name`.", "exclude email name"],
  ["Cannot be used with name.", "exclude email name"],
  ["Must not be set if name is set.", "exclude email name"],
  ["Either this field or name must be set.", "requireAny email name"],
])("of a field, enforced: %s", (text, expected) => {
  expect(ofField(text)).toBe(expected);
});

test.each([
  [
    "Either patient_id or appointment_id must be provided when email is set.",
    "the sentence says more than that",
  ],
  [
    "For drafts either patient_id or appointment_id must be provided.",
    "the sentence says more than that",
  ],
  [
    "Either patient_id or appointment_id must be provided, e.g. for visits.",
    "the sentence says more than that",
  ],
  ["Either patient_id or appointment_id should be provided.", "the words recommend it only"],
  ["Only one of patient_id or appointment_id must be given.", "the words leave open when or what"],
  [
    "patient_id, appointment_id and email cannot be used together.",
    "the words leave open when or what",
  ],
  [
    "Either patient_id or doctor_id must be provided.",
    "`doctor_id` is none of the fields beside it",
  ],
  [
    "For drafts:\n\nEither patient_id or appointment_id must be provided.",
    "the sentence beside it may limit it",
  ],
  [
    "If it is a draft, nothing is sent. Either patient_id or appointment_id must be provided.",
    "the sentence beside it may limit it",
  ],
  [
    "Either patient_id or appointment_id must be provided. This only applies to drafts.",
    "the sentence beside it may limit it",
  ],
  ["- Either patient_id or appointment_id must be provided.", "it stands in a list"],
  [
    "### Drafts\n\nEither patient_id or appointment_id must be provided.",
    "it stands below a heading",
  ],
  ["```\nEither patient_id or appointment_id must be provided.\n```", "it stands in a code block"],
  ["Either patient_id  or appointment_id must be provided.", "words seem to be missing"],
  [
    "note and email are mutually exclusive.",
    "`note` may be null or false, and the text does not say whether it counts as given then",
  ],
  [
    "notify and email are mutually exclusive.",
    "`notify` may be null or false, and the text does not say whether it counts as given then",
  ],
  ["issuer and email are mutually exclusive.", "`issuer` is always required"],
  ["email is required if mode is set.", "the words leave open when or what"],
  ["Either patient_id or appointment_id is provided.", "nothing"],
  ["Either patient_id or appointment_id may be provided.", "nothing"],
  ["Neither patient_id nor appointment_id must be provided.", "nothing"],
  ["Either patient_id or appointment_id must not be provided.", "nothing"],
  ["Either  or  must be provided.", "nothing"],
  ["Either patient_id,  or must be provided.", "nothing"],
  ["Either patient_id, or appointment_id must be provided.", "nothing"],
  ["Either patient_id or issuer must be provided.", "nothing"],
  ["Either the doctor or the nurse must be given.", "nothing"],
  ["patient_id and appointment_id must be provided.", "nothing"],
  ["patient_id must be provided.", "nothing"],
  ["The name or the email of the patient.", "nothing"],
])("of an operation, not enforced: %s", (text, expected) => {
  expect(ofOperation(text)).toBe(expected);
});

test.each([
  ["Required if the studio is located in Spain.", "the words leave open when or what"],
  ["Required if type is CARD and count is 3.", "the words leave open when or what"],
  ["Required if type is not CARD.", "the words leave open when or what"],
  ["Required if type is card.", "`type` has no such value"],
  ["Required if name is active.", "`name` has no such value"],
  ["Required if  is .", "words seem to be missing"],
  [
    "Required when note is provided.",
    "`note` may be null or false, and the text does not say whether it counts as given then",
  ],
  ["Required if issuer is provided.", "`issuer` is always required"],
  ["The address (required if type is CARD).", "the sentence says more than that"],
  [
    "Must be used together with name; otherwise a 400 is returned.",
    "the sentence says more than that",
  ],
  ["Must only be set if type is CARD.", "nothing"],
  ["Must be set only if type is CARD.", "nothing"],
  ["Used when the type is CARD.", "nothing"],
  ["Not required if type is CARD.", "nothing"],
  ["Can be combined with name.", "nothing"],
  ["Cannot be used with POST.", "nothing"],
])("of a field, not enforced: %s", (text, expected) => {
  expect(ofField(text)).toBe(expected);
});

const sentence = "Either `patient_id` or `appointment_id` must be provided.";

test("names are looked up beside the field first, then in the field", () => {
  const contact = (text: string): ObjectSchema =>
    ir.object({ kind: ir.oneOfValues(["A"]), email: described(ir.string, text), phone: ir.string });
  const body = ir.object({
    contacts: described(
      ir.array(contact("Required if kind is A.")),
      "At least one of email or phone is required.",
    ),
  });
  expect(read(post(body, ""))).toBe('requireAny email phone, requireWhen email kind ["A"]');
  const twice = ir.object({
    email: ir.string,
    phone: ir.string,
    contact: described(contact(""), "At least one of email or phone is required."),
  });
  expect(read(post(twice, ""))).toBe("fields of these names stand in several places");
});

test("a body of changes may lack what the rule of a field asks for", () => {
  const field = ir.object({
    ...fields,
    email: described(ir.string, "At least one of email and name must be specified."),
  });
  expect(read(post(field, "", { method: "PATCH" }))).toBe(
    "the body holds changes, and the rule may be about what they lead to",
  );
  expect(
    read(
      post(ir.object(fields), "At least one of email and name must be specified.", {
        method: "PATCH",
      }),
    ),
  ).toBe("requireAny email name");
  const exclusive = ir.object({
    ...fields,
    email: described(ir.string, "Mutually exclusive with name."),
  });
  expect(read(post(exclusive, "", { method: "PATCH" }))).toBe("exclude email name");
});

test("rules about parameters are shown", () => {
  const parameters = [
    ir.parameter("query", "a", described(ir.string, "Required unless b is given.")),
    ir.parameter("query", "b", ir.string),
  ];
  expect(read(ir.api([ir.operation({ parameters })]))).toBe("it is about parameters");
});

test("two fields that state one rule state it once", () => {
  const text = "At least one of email and name must be specified.";
  const body = ir.object({ email: described(ir.string, text), name: described(ir.string, text) });
  expect(read(post(body, ""))).toBe("requireAny email name");
});

test("one note counts a sentence that stands often, and shows five places", () => {
  const text = Array.from({ length: 1000 }, () => sentence).join("\n\n");
  const source = { path: "pages.md", text };
  const origins = Array.from({ length: 1000 }, (_, at) => ({
    source,
    start: at * (sentence.length + 2),
    end: at * (sentence.length + 2),
  }));
  const operations = origins.map((origin, at) => ({
    ...post(ir.object(fields), sentence).operations[0],
    name: `op${at}`,
    origin,
  }));
  const result = readProse(ir.api(operations.map((parts) => ir.operation(parts))), "enforce");
  expect(result.diagnostics.map(({ places }) => places.length)).toEqual([5]);
  expect(result.diagnostics[0]?.message).toContain("in 1000 places");
});

test("a certain rule is enforced and said in a note that quotes the sentence", () => {
  const result = readProse(
    post(ir.object(fields), `Creates it. ${sentence} Then sends it.`),
    "enforce",
  );
  expect(
    result.diagnostics.map(({ code, severity, message }) => [
      code,
      severity,
      message.includes(sentence),
    ]),
  ).toEqual([["prose/enforced", "note", true]]);
});

test("suggest and off enforce nothing", () => {
  const api = post(ir.object(fields), sentence);
  const [suggested, off] = [readProse(api, "suggest"), readProse(api, "off")];
  expect(
    [suggested, off].map(
      (result) => result.ok && rulesIn(result.value.operations[0]?.requestBody?.content[0]?.schema),
    ),
  ).toEqual([[], []]);
  expect(suggested.diagnostics.map(({ code }) => code)).toEqual(["prose/suggested"]);
  expect(off.diagnostics).toEqual([]);
});

const words = fc.constantFrom(
  ..."either or and must be provided at least one of a b , . ( ) required if is not with mutually exclusive ` \" ' \n - # cannot combined  ".split(
    " ",
  ),
);

test("arbitrary prose never throws", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((list) => list.join(" ")),
      ),
      (text) => {
        expect(() => ofField(text)).not.toThrow();
        expect(() => ofOperation(text)).not.toThrow();
      },
    ),
  );
});

const megabyte = 1_000_000;
const long = (part: string): string => part.repeat(Math.ceil(megabyte / part.length));

test.each([
  ["one sentence", long("a, ")],
  ["rules", long(`${sentence} `)],
  ["conditions", long("Required if email is name. ")],
  ["blanks", `${" ".repeat(megabyte)}x`],
  ["lines", long("\n \t")],
  ["lists", long("\n- a must be provided or b")],
  ["short sentences", long("a. ")],
  ["backticks", long("` ")],
  ["quotes", long("' \" ")],
])("a megabyte of %s is read in little time", (_, text) => {
  const spent = cpuOf(() => {
    statementsIn(`${text} a must be provided`);
    ofField(text);
  });
  expect(spent).toBeLessThan(3_000);
});
