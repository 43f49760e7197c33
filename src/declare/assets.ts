/**
 * What declarations say of an organization's assets, and what the files by themselves can do wrong with them. Asked only of organizations
 * that declare any.
 */
import type { DesiredAssets } from "../model/desired.ts";
import { checkCostCenters, costCentersOf } from "./cost-centers.ts";
import { licensesOf } from "./licenses.ts";
import { isMap, type YamlMap } from "./map.ts";
import type { Mistake } from "./mistake.ts";
import { checkPresentation, presentationOf, saysPresentation } from "./presentation.ts";

/** Whether anything is said of assets. */
export function saysAssets(declared: YamlMap): boolean {
  return declared.costCenters !== undefined || declared.licenses !== undefined || saysPresentation(declared);
}

/** The assets that a declaration, templates merged, asks for. */
export function assetsOf(declared: YamlMap): DesiredAssets {
  const { costCenters, licenses } = declared;
  return {
    ...(isMap(costCenters) && { costCenters: costCentersOf(costCenters) }),
    ...(isMap(licenses) && { licenses: licensesOf(licenses) }),
    ...(saysPresentation(declared) && { presentation: presentationOf(declared) }),
  };
}

/** What the files alone can tell. */
export function* checkAssets({ costCenters, presentation }: DesiredAssets): Generator<Mistake> {
  if (costCenters) yield* checkCostCenters(costCenters);
  if (presentation) yield* checkPresentation(presentation);
}
