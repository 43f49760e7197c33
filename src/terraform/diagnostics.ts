/**
 * What is wrong, as Terraform shows it: a summary, a detail, and the attribute whose line is quoted. Paths end at the index of an
 * element (`users[1]`), where Terraform still finds the line; what is below is named in words.
 */
import { ServiceFault } from "../client/index.ts";

/** One step from a resource to one of its values. */
export type Step = string | number;

export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** @default the whole resource */
  readonly path?: readonly Step[];
}

const SEVERITIES = { error: 1, warning: 2 } as const;

/** Diagnostics as the protocol has them. */
export function diagnosticMessages(diagnostics: readonly Diagnostic[]): object[] {
  return diagnostics.map(({ severity, summary, detail, path = [] }) => ({
    severity: SEVERITIES[severity],
    summary,
    detail,
    ...(path.length > 0 && { attribute: pathMessage(path) }),
  }));
}

/** A path as the protocol has it: names of attributes, and keys and indexes of elements. */
export function pathMessage(path: readonly Step[]): object {
  return {
    steps: path.map((step, index) => {
      if (typeof step === "number") return { element_key_int: step };
      return index === 0 ? { attribute_name: step } : { element_key_string: step };
    }),
  };
}

/** Whether anything forbids going on. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** An error that is told as it is, for what an author or the service says no to. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly diagnostics: readonly Diagnostic[];
  /** Of the service's refusal, where it was one. */
  readonly code: string | undefined;
  constructor(diagnostics: readonly Diagnostic[], code?: string) {
    super(diagnostics.map(({ summary, detail }) => `${summary}: ${detail}`).join("; "));
    this.diagnostics = diagnostics;
    this.code = code;
  }
}

/** Attributes of ours by the fields of the law. */
export type FieldNames = Readonly<Record<string, string>>;

/** Whatever was thrown, as diagnostics: the service's no with rule and way out; a bug as one. */
export function diagnosticsOf(error: unknown, names: FieldNames = {}): readonly Diagnostic[] {
  if (error instanceof Refused) return error.diagnostics;
  if (error instanceof ServiceFault) {
    const { refusal, message } = error;
    if (!refusal) return [{ severity: "error", summary: "The org-service did not answer", detail: message }];
    return [refusalDiagnostic(refusal, names)];
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [{ severity: "error", summary: "A mistake in the allot provider itself", detail: what }];
}

interface Refusal {
  readonly code: string;
  readonly rule: string | null;
  readonly title: string;
  readonly detail: string;
  readonly wayOut?: string;
  readonly field?: string;
}

/** A refusal of the service. */
export function refusalDiagnostic(
  { code, rule, title, detail, wayOut, field }: Refusal,
  names: FieldNames,
): Diagnostic {
  const [first, ...rest] = field?.split(".") ?? [];
  const attribute = first === undefined ? undefined : (names[first] ?? first);
  const inWords = rest.length > 0 ? ` (${field})` : "";
  return {
    severity: "error",
    summary: `${title} (${rule === null ? code : `${rule}, ${code}`})`,
    detail: `${detail}${inWords}${wayOut ? `. ${wayOut}` : ""}`,
    ...(attribute !== undefined && { path: [attribute] }),
  };
}
