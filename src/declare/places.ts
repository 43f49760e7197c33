/**
 * Where what was declared stands: by organization and field, through templates where the value comes from one.
 */
import type { Locate, Origin, Place } from "../model/problem.ts";
import { isMap, valueAt } from "./map.ts";
import type { Template, Templates } from "./template.ts";
import { entryAt, type Range } from "./trace.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Everything that was read, kept so that places and reasons can be told later. */
export interface Read {
  readonly files: readonly YamlFile[];
  readonly templates: Templates;
}

/** A field of an organization or template: at its key, or at its value. */
export function fieldPlace(
  files: readonly YamlFile[],
  origin: Origin,
  field: readonly string[],
  at: "key" | "value",
): Place {
  const { file, range, offset } = placeOf(files, origin);
  const { entry } = entryAt(file.trace, range, field);
  if (entry === undefined) return file.source.placeAt(offset);
  return file.source.placeAt(at === "key" ? file.trace.keyOffsetOf(entry) : file.trace.offsetOf(entry));
}

/** Whether a field, all of its path, stands in what was declared there. */
export function hasField(files: readonly YamlFile[], origin: Origin, field: readonly string[]): boolean {
  const { file, range } = placeOf(files, origin);
  return entryAt(file.trace, range, field).steps === field.length;
}

/** The template that a field of an organization comes from: the last one that has it; undefined for its own. */
export function templateOf(read: Read, origin: Origin, field: readonly string[]): Template | undefined {
  if (hasField(read.files, origin, field)) return undefined;
  const own = ownOf(read.files, origin);
  if (!isMap(own)) return undefined;
  return read.templates.of(own).findLast(({ spec }) => valueAt(spec, field) !== undefined);
}

/** What a declaration itself says, without its templates. */
export function ownOf(files: readonly YamlFile[], origin: Origin): unknown {
  return valueAt(files[origin.file]?.documents[origin.document]?.data, origin.path);
}

/** Where a template's fields stand. */
export function templateOrigin({ file, document }: Template): Origin {
  return { file, document, path: ["spec"] };
}

/** Every place of a field's value: in a template first, where it comes from one, then the organization. */
export function placesOf(read: Read, origin: Origin, field: readonly string[], at: "key" | "value" = "value"): Place[] {
  const template = field.length === 0 ? undefined : templateOf(read, origin, field);
  const own = fieldPlace(read.files, origin, field, at);
  return template ? [fieldPlace(read.files, templateOrigin(template), field, at), own] : [own];
}

/** `Locate` of what was read; a field from a template is located in the template. */
export function locator(read: Read): Locate {
  return (origin, field) => {
    const path = field === undefined ? [] : fieldPath(read.files, origin, field);
    const [place] = placesOf(read, origin, path);
    return place ?? { file: "", line: 1, column: 1 };
  };
}

/** `labels.cost.center` as a path: a step is as long as it must be, since keys may have dots. */
function fieldPath(files: readonly YamlFile[], origin: Origin, field: string): string[] {
  const own = ownOf(files, origin);
  const steps = field.split(".");
  const [first = "", ...rest] = steps;
  const joined = rest.join(".");
  return rest.length > 1 && valueAt(own, [first, joined]) !== undefined ? [first, joined] : steps;
}

function placeOf(files: readonly YamlFile[], origin: Origin): { file: YamlFile; range: Range; offset: number } {
  const file = files[origin.file];
  const document = file?.documents[origin.document];
  if (!file || !document) throw new Error("an origin names a file and a document that were read");
  const { entry } = entryAt(file.trace, document.entries, origin.path);
  if (entry === undefined) return { file, range: document.entries, offset: document.at };
  return { file, range: file.trace.below(entry), offset: file.trace.keyOffsetOf(entry) };
}
