/**
 * What declarations say of an organization's life: its phase, the confirmation of an unlink, protection, and the settings of O-10,
 * O-11, U-5 and L-1 (language rule 7). Values that are of no right form are the schema's to refuse, and left out here.
 */
import type { DesiredLife } from "../model/desired.ts";
import { a_root_stays_active } from "../model/law/phases.ts";
import type { Profile } from "../model/organization.ts";
import type { YamlMap } from "./map.ts";

/** Undefined where nothing of it is declared. */
export function lifeOf({ state, confirm, protected: isProtected }: YamlMap): DesiredLife | undefined {
  const phase = state === "active" || state === "paused" || state === "unlinked" ? state : undefined;
  if (phase === undefined && typeof isProtected !== "boolean") return undefined;
  return {
    ...(phase && { phase }),
    ...(phase === "unlinked" && typeof confirm === "string" && { confirm }),
    ...(typeof isProtected === "boolean" && { protected: isProtected }),
  };
}

/** Settings that a declaration gives. */
export function settingsOf({
  access,
  customerAccess,
  usedOnUnlink,
  partnerType,
}: YamlMap): Pick<Partial<Profile>, "access" | "customerAccess" | "usedOnUnlink" | "partnerType"> {
  return {
    ...((access === "sealed" || access === "delegated") && { access }),
    ...((customerAccess === "permit" || customerAccess === "refuse") && { customerAccess }),
    ...((usedOnUnlink === "absorb" || usedOnUnlink === "refund") && { usedOnUnlink }),
    ...((partnerType === "msp" || partnerType === "reseller") && { partnerType }),
  };
}

/** A mistake in one organization's own words. */
export interface LifeMistake {
  readonly code: string;
  readonly rule: string;
  readonly message: string;
  readonly field: "state" | "confirm" | "protected";
}

/** What of an organization's life is wrong by itself. */
export function* mistakesOfLife(
  { state, confirm, protected: isProtected, name, anchorRef, previousKeys }: YamlMap,
  { key, isRoot }: { readonly key: string | undefined; readonly isRoot: boolean },
): Generator<LifeMistake> {
  if (isRoot && (state === "paused" || state === "unlinked")) {
    const violation = a_root_stays_active({ key: key ?? "this", parent: null }, state);
    if (violation) yield { ...violation, field: "state" };
  }
  if (state !== "unlinked") {
    const replaces = anchorRef !== undefined && previousKeys !== undefined;
    if (confirm !== undefined && !replaces)
      yield mistake(
        "confirm",
        "`confirm` stands only beside `state: unlinked`, or where another is replaced (`previousKeys` and `anchorRef`), which it confirms; remove it",
      );
    return;
  }
  if (confirm === undefined) {
    const typed = typeof name === "string" ? JSON.stringify(name) : "<its name as it is in the service>";
    yield mistake("state", `an unlink is for ever, and is confirmed by typing the name: add \`confirm: ${typed}\``);
  }
  if (isProtected === true) {
    const message = "what is to be unlinked cannot be protected: lift the protection by an apply of its own first";
    yield { code: "protected", rule: "O-13", message, field: "protected" };
  }
}

function mistake(field: LifeMistake["field"], message: string): LifeMistake {
  return { code: field === "confirm" ? "confirmation_misplaced" : "confirmation_missing", rule: "U-6", message, field };
}
