/** The generated validator of a report, apart from the others: only who reads a report from a file needs to load it. */
import type { Report } from "./generated/report.ts";
import { validate } from "./generated/report-validator.ts";
import { type Misfit, misfitOf } from "./validate.ts";

export const isReport = (value: unknown): value is Report => validate(value);

/** Why a value is no report; to be asked right after `isReport` said no. */
export const reportMisfit = (): Misfit => misfitOf(validate);
