/**
 * The generated validators of a saved plan, apart from the wire's: only who reads a plan from a file needs to load them.
 */
import type { Plan } from "./generated/plan.ts";
import { validate } from "./generated/plan-validator.ts";
import type { Change } from "./generated/wire.ts";
import { validateChange } from "./generated/wire-validator.ts";
import { type Misfit, misfitOf } from "./validate.ts";

export const isPlan = (value: unknown): value is Plan => validate(value);
export const isChange = (value: unknown): value is Change => validateChange(value);

/** Why a value is no plan; to be asked right after `isPlan` said no. */
export const planMisfit = (): Misfit => misfitOf(validate);
/** Why a value is no change that the service takes; to be asked right after `isChange` said no. */
export const changeMisfit = (): Misfit => misfitOf(validateChange);
