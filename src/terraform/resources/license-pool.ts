/** `allot_license_pool`: licenses of one product that an organization has (L-1). */
import type { LicensePool } from "../../model/licenses.ts";
import type { Attributes } from "../protocol/values.ts";
import { partResource } from "./part.ts";
import { text, whole } from "./reading.ts";

export const licensePool = partResource({
  name: "license_pool",
  noun: "license pool",
  description: "Licenses of one product that an organization has, for itself and, of an MSP, for those below (L-1).",
  identity: "product",
  attributes: {
    product: { type: "string", given: "required", replaces: true, description: "What it is a license of." },
    quantity: { type: "number", given: "required", description: "Whole licenses, never fewer than are drawn (L-1)." },
    used: { type: "number", given: "computed", description: "How many are drawn, by whomever." },
  },
  found({ licenses = [], licenseUse }, product) {
    const live = licenses.find((one) => one.product === product);
    if (!live) return undefined;
    const used = licenseUse?.drawn.find((one) => one.product === product)?.used ?? 0;
    return { product, quantity: live.quantity, used };
  },
  create: (address, planned) => ({ kind: "license.create", address, after: poolOf(planned) }),
  update: (address, _prior, planned) => [{ kind: "license.update", address, after: poolOf(planned) }],
  remove: (address, product) => ({ kind: "license.delete", address, after: { product } }),
});

function poolOf({ product, quantity }: Attributes): LicensePool {
  return { product: text(product), quantity: whole(quantity, 0) };
}
