/**
 * Declared license pools (L-1) → what is desired: a quantity of each product. Whether a child may have pools of its own is the planner's
 * to ask, who knows what its distributor is; whether a quantity is whole is the schema's.
 */
import type { LicensePool, LicensePools } from "../model/licenses.ts";
import { isMap, type YamlMap } from "./map.ts";

/** By product. What has the wrong form is left out: the schema says so. */
export function licensesOf(declared: YamlMap): LicensePools {
  return new Map(
    Object.entries(declared).flatMap(([product, pool]): [string, LicensePool][] =>
      isMap(pool) && typeof pool.quantity === "number" ? [[product, { product, quantity: pool.quantity }]] : [],
    ),
  );
}
