import { describe, expect, test } from "vitest";
import { operationName } from "../../../generator/naming/operation.js";

const name = (method: string, target: string, title = "", sourceUrl?: string): string =>
  operationName({ method, target, title, sourceUrl });

describe("an operation is named after its method and path", () => {
  test.each([
    ["POST", "/v1/invoicing/invoices", "createInvoice"],
    ["GET", "/v1/invoicing/invoices", "listInvoices"],
    ["GET", "/v1/invoices/{id}", "getInvoice"],
    ["PUT", "/v1/invoices/{id}", "replaceInvoice"],
    ["PATCH", "/v1/invoices/{id}", "updateInvoice"],
    ["DELETE", "/v1/invoices/{id}", "deleteInvoice"],
    ["HEAD", "/invoices/{id}", "headInvoice"],
    ["POST", "/v1/invoices/{id}/cancel", "cancelInvoice"],
    ["POST", "/contracts/cancel", "cancelContract"],
    ["POST", "/invoices/search", "searchInvoices"],
    ["POST", "/invoices/{id}:send", "sendInvoice"],
    ["POST", "/user/invite/{location_id}", "inviteUser"],
    ["POST", "/promotion/confirm-participation", "confirmParticipation"],
    ["GET", "/patients/{id}/invoices", "listPatientInvoices"],
    ["GET", "/patients/{patientId}/invoices/{id}/lines/{line}", "getPatientInvoiceLine"],
    ["GET", "/invoices.json", "listInvoices"],
    ["GET", "/tags/v1/tags", "listTags"],
    ["GET", "/settings", "listSettings"],
    ["GET", "/health", "getHealth"],
    ["GET", "/locations/v1/locations/status", "getLocationStatus"],
    ["GET", "/usage-series", "getUsageSeries"],
    ["GET", "/cloudStatus/{id}", "getCloudStatus"],
    ["DELETE", "/subscriptions/bulk", "bulkDeleteSubscriptions"],
    ["PUT", "/configs", "replaceConfigs"],
    ["POST", "/snapshots/{id}", "postSnapshot"],
    ["GET", "/v1.0/Users/{user-id}", "getUser"],
    ["GET", "/2fa", "get2fa"],
    ["GET", "/größen/{id}", "getGrößen"],
  ])("%s %s is %s", (method, path, expected) => {
    expect(name(method, path)).toBe(expected);
  });

  test("with joined words split where the title has them", () => {
    expect(name("GET", "/removezonerecord", "Delete DNS zone record")).toBe("removeZoneRecord");
    expect(name("POST", "/contractvoucher/{code}/redeem", "Redeem a ContractVoucher.")).toBe(
      "redeemContractVoucher",
    );
    expect(name("GET", "/contractvouchers")).toBe("listContractvouchers");
  });
});

describe("an operation is named after the operationId in the address of its page", () => {
  const at = (id: string): string => `https://docs.example/openapi/tag/${id}.md`;

  test.each([
    [
      "validateibanandlookupbic",
      "validateIbanAndLookupBic",
      "/bankaccount",
      "validateIbanAndLookupBic",
    ],
    ["createsupportcase", "Create a support case", "/support-cases", "createSupportCase"],
    [
      "devicetype4volumegetbyid",
      "Get details of a Volume",
      "/devtype4-systems/{systemId}/volumes/{id}",
      "deviceType4VolumeGetById",
    ],
    ["vmpowerreset", "Reset a virtual machine", "/virtual-machines/{vm-id}/reset", "vmPowerReset"],
    ["get_v1_job_by_id", "Get a job", "/v1/jobs/{id}", "getV1JobById"],
    ["focus-v1beta1-export", "Download data", "/focus-exports/{id}", "focusV1beta1Export"],
    ["getgroupsv2", "Groups", "/groups", "getGroupsV2"],
    ["xyzzy", "Nothing", "/a", "xyzzy"],
  ])("%s is %s", (id, title, path, expected) => {
    expect(name("GET", path, title, at(id))).toBe(expected);
  });

  test("but not after the method that stands there when it has none", () => {
    expect(
      name("POST", "/a/things", "T", "https://docs.example/tag/paths/~1a~1things/post.md"),
    ).toBe("createThing");
    expect(
      name("POST", "Thing Made", "T", "https://docs.example/webhooks/paths/thing%20made/post.md"),
    ).toBe("thingMade");
  });
});

describe("an operation is named after its title where nothing else is", () => {
  test.each([
    ["GET", "/", "Get the state of everything", "getTheStateOfEverything"],
    ["GET", "/{id}", "", "get"],
    ["POST", "", "", "post"],
    ["GET", "/", "😀 -- ???", "get"],
  ])("%s %s %s", (method, path, title, expected) => {
    expect(name(method, path, title)).toBe(expected);
  });

  test("and stays short", () => {
    expect(name("GET", "/", "Long ".repeat(1000)).length).toBeLessThan(120);
    expect(name("GET", `/${"long-".repeat(1000)}`).length).toBeLessThan(120);
  });
});
