import { keywords, pageTokens, strangeStrings, strangeValues } from "./strange.mjs";

const largest = 300_000;

/** Changes bytes or tokens of a text, whatever it is. */
const textMutations = [
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + random.below(20));
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(strangeStrings) + text.slice(at);
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(pageTokens) + text.slice(at);
  },
  (text, random) => {
    const [from, length, to] = [
      random.below(text.length + 1),
      random.below(400),
      random.below(text.length + 1),
    ];
    return text.slice(0, to) + text.slice(from, from + length) + text.slice(to);
  },
  (text, random) => {
    const lines = text.split("\n");
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    [lines[from], lines[to]] = [lines[to], lines[from]];
    return lines.join("\n");
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return (
      text.slice(0, at) +
      String.fromCharCode(random.below(random.chance(0.5) ? 128 : 65_536)) +
      text.slice(at + 1)
    );
  },
  (text, random) => {
    const words = text.split(/(\s+)/u);
    words[random.below(words.length)] = random.pick(strangeStrings);
    return words.join("");
  },
  (text, random) => {
    const token = random.pick(pageTokens);
    const at = random.below(text.length + 1);
    return (
      text.slice(0, at) +
      token.repeat(1 + random.below(random.chance(0.02) ? 20_000 : 40)) +
      text.slice(at)
    );
  },
  (text) => text.replaceAll(/\s+/gu, " "),
  (text, random) => text.replaceAll("\n", random.pick(["\r\n", "\r", "\n\n", "\u2028"])),
  (text, random, other) => {
    const [from, length, at] = [
      random.below(other.length + 1),
      random.below(2_000),
      random.below(text.length + 1),
    ];
    return text.slice(0, at) + other.slice(from, from + length) + text.slice(at);
  },
];

export function mutateText(text, random, other) {
  let changed = text;
  for (let count = 1 + random.below(5); count > 0; count -= 1)
    changed = random.pick(textMutations)(changed, random, other).slice(0, largest);
  return changed;
}

/** Every place below a value: the container and the key in it. */
function placesOf(root) {
  const places = [];
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop())
    for (const key of Object.keys(value)) {
      places.push({ parent: value, key });
      if (typeof value[key] === "object" && value[key] !== null) open.push(value[key]);
    }
  return places;
}

function put(parent, key, value) {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else
    Object.defineProperty(parent, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

function remove(parent, key) {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

const copy = (value) => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

const nest = (value, depth, wrap) => {
  let nested = value;
  for (let level = 0; level < depth; level += 1) nested = wrap(nested);
  return nested;
};

const wraps = [
  (value) => [value],
  (value) => ({ a: value }),
  (value) => ({ allOf: [value] }),
  (value) => ({ type: "array", items: value }),
  (value) => ({ type: "object", properties: { a: value } }),
  (value) => ({ oneOf: [value, { type: "string" }] }),
];

const structureMutations = [
  ({ parent, key }) => remove(parent, key),
  ({ parent, key }, random) => put(parent, key, copy(random.pick(strangeValues))),
  ({ parent, key }, random) => put(parent, key, random.pick(strangeStrings)),
  ({ parent, key }, random) => {
    const value = parent[key];
    remove(parent, key);
    put(parent, Array.isArray(parent) ? key : random.pick(strangeStrings), value);
  },
  ({ parent, key }, random) => {
    if (!Array.isArray(parent)) put(parent, random.pick(keywords), copy(parent[key]));
  },
  ({ parent }, random) => {
    if (!Array.isArray(parent))
      put(parent, random.pick(strangeStrings), copy(random.pick(strangeValues)));
  },
  ({ parent, key }, random, places) => {
    const other = random.pick(places);
    const [one, two] = [copy(parent[key]), copy(other.parent[other.key])];
    put(parent, key, two);
    put(other.parent, other.key, one);
  },
  ({ parent, key }, random, places) => {
    const other = random.pick(places);
    put(parent, key, copy(other.parent[other.key]));
  },
  ({ parent, key }, random) => {
    const depth = random.chance(0.05) ? 700 : 1 + random.below(12);
    put(parent, key, nest(parent[key], depth, random.pick(wraps)));
  },
  ({ parent, key }, random, _, donors) => {
    const donor = random.pick(donors);
    put(parent, key, copy(donor.parent[donor.key]));
  },
  ({ parent, key }, random) => {
    if (typeof parent[key] === "string")
      put(parent, key, parent[key] + random.pick(strangeStrings));
  },
  ({ parent, key }, random) => {
    const refs = [
      "#",
      "#/paths",
      "#/components/schemas/A",
      "#/info/title",
      "./other.yaml#/x",
      "http://127.0.0.1:9/x",
    ];
    if (typeof parent[key] === "object") put(parent, key, { $ref: random.pick(refs) });
  },
];

/** Changes the structure of a document; `other` gives parts. Both are left as they are. */
export function mutateStructure(document, random, other) {
  const changed = copy(document);
  const donors = placesOf(other);
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const places = placesOf(changed);
    if (places.length === 0) break;
    random.pick(structureMutations)(random.pick(places), random, places, donors);
  }
  return changed;
}
