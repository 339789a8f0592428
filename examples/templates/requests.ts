import { layoutOf } from "specwright/layout";
import {
  code,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  moduleOf,
  toName,
} from "specwright/template";
import type { Template } from "specwright/template";

const path = "requests.ts";

/** Makes `requests.ts`: the method and the path of each operation, by the name of its function. */
const template: Template = {
  name: "requests",
  requires: [],
  draft(api, { policies }) {
    const members = layoutOf(api, policies).operations.map(({ name, operation }) => {
      const { method, target } = operation;
      const where = target.kind === "path" ? target.template : target.name;
      return code`[${literal(name)}, ${literal(method)}, ${literal(where)}]`;
    });
    const symbol = localSymbol(toName("requests"), path, "value");
    const list = code`[${joinCode(members, ", ")}]`;
    const type = code`readonly (readonly [name: string, method: string, path: string])[]`;
    return [moduleOf(path, "Every request of the API.", [exportedConst(symbol, type, list, [])])];
  },
};

export default template;
