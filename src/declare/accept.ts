/**
 * Fields that somebody changed live → the texts of files that declare them as they live. Every organization is edited in its own document;
 * what cannot be written is left, with the reason. Nothing is written here, and whoever writes compares again what the texts declare.
 */
import type { DesiredOrganization } from "../model/desired.ts";
import type { Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import { type Accepting, acceptField } from "./accept-field.ts";
import type { LiveUser } from "./accept-people.ts";
import type { Declarations } from "./declarations.ts";
import { type Splice, spliced } from "./edit-layout.ts";
import { Obstacle } from "./edited-document.ts";
import { DocumentEdits } from "./edits.ts";
import { isMap } from "./map.ts";
import { moved } from "./move.ts";
import { OwnDraft } from "./own-draft.ts";
import { partsOf } from "./parts.ts";
import { fieldPlace, ownOf } from "./places.ts";
import { STACK_FILE } from "./stack.ts";

/** A field to take on. */
export interface FieldToAccept {
  /** Key under which it lives. */
  readonly address: string;
  readonly field: string;
  readonly live: unknown;
  /** Null where it was unlinked. */
  readonly organization: Organization | null;
}

export interface AcceptOptions {
  readonly fields: readonly FieldToAccept[];
  /** Declared keys that were changed live, to those that live. */
  readonly rekeyed: ReadonlyMap<string, string>;
  /** allot.yaml as it is. */
  readonly stackText: string;
  readonly userOf: (organization: Organization, email: string) => LiveUser | null;
}

export interface AcceptedField {
  readonly address: string;
  readonly field: string;
  readonly file: string;
  /** The template whose value is overridden now. */
  readonly overrides: string | null;
}

export interface AcceptedTexts {
  /** Files that change, by name, without a byte order mark. */
  readonly texts: ReadonlyMap<string, string>;
  readonly accepted: readonly AcceptedField[];
  /** What was left, and why. */
  readonly left: readonly Problem[];
}

/** Edits the files of a stack so that they declare fields as they live. */
export function acceptedTexts(declarations: Declarations, asked: AcceptOptions): AcceptedTexts {
  return new Acceptance(declarations, asked).run();
}

class Acceptance {
  readonly #declarations: Declarations;
  readonly #asked: AcceptOptions;
  readonly #accepted: AcceptedField[] = [];
  readonly #left: Problem[] = [];
  /** By file and document. */
  readonly #documents = new Map<string, DocumentEdits>();
  readonly #splices = new Map<number, Splice[]>();
  readonly #stackSplices: Splice[] = [];
  /** Declared keys by those that live. */
  readonly #declaredKeys: ReadonlyMap<string, string>;
  /** Keys whose change is taken on, from declared to live. */
  readonly #renamed: ReadonlyMap<string, string>;

  constructor(declarations: Declarations, asked: AcceptOptions) {
    this.#declarations = declarations;
    this.#asked = asked;
    this.#declaredKeys = new Map([...asked.rekeyed].map(([was, is]) => [is, was]));
    const taken = new Set(asked.fields.flatMap(({ address, field }) => (field === "key" ? [address] : [])));
    this.#renamed = new Map([...asked.rekeyed].filter(([, is]) => taken.has(is)));
  }

  run(): AcceptedTexts {
    const moves: FieldToAccept[] = [];
    const drafts = new Map<DesiredOrganization, { draft: OwnDraft; fields: AcceptedField[] }>();
    for (const [address, fields] of Map.groupBy(this.#asked.fields, ({ address }) => address)) {
      const wanted = this.#desired(address);
      if (!wanted) continue;
      const draft = this.#draftOf(wanted);
      const done: AcceptedField[] = [];
      for (const one of fields) {
        if (one.field === "parent" && wanted.origin.path.length > 0) moves.push(one);
        else this.#take(one, wanted, draft, done);
      }
      drafts.set(wanted, { draft, fields: done });
    }
    if (this.#renamed.size > 0) this.#renameReferences(drafts);
    for (const [wanted, { draft, fields }] of drafts) this.#patch(wanted, draft, fields);
    return this.#moveAll(moves, this.#texts());
  }

  #desired(address: string): DesiredOrganization | undefined {
    return this.#declarations.desired?.organizations.get(this.#declaredKeys.get(address) ?? address);
  }

  #draftOf({ origin }: DesiredOrganization): OwnDraft {
    const { read } = this.#declarations;
    const own = ownOf(read.files, origin);
    return new OwnDraft(read, origin, isMap(own) ? own : {});
  }

  #take(one: FieldToAccept, wanted: DesiredOrganization, draft: OwnDraft, done: AcceptedField[]): void {
    const { address, field, live, organization } = one;
    try {
      if (field === "key") this.#takeKey(address, wanted, draft);
      else {
        const userOf: Accepting["userOf"] = (email) => (organization ? this.#asked.userOf(organization, email) : null);
        acceptField(draft, { field, live, organization, userOf });
      }
      done.push({ address, field, file: this.#fileOf(wanted), overrides: draft.takeOverridden() });
    } catch (error) {
      this.#leave(one, error, wanted);
    }
  }

  /** What is nested has its key around it. */
  #takeKey(address: string, { origin, key }: DesiredOrganization, draft: OwnDraft): void {
    if (origin.path.length === 0) draft.set(["key"], address);
    else this.#editsOf(origin).rename(origin.path, address);
    const { config } = this.#declarations;
    if (config?.root !== key) return;
    const stack = new DocumentEdits(this.#asked.stackText, 0);
    stack.patch([], { root: key }, { root: address });
    this.#stackSplices.push(...stack.finish());
  }

  /** Everything that names a key which is another now. */
  #renameReferences(drafts: Map<DesiredOrganization, { draft: OwnDraft; fields: AcceptedField[] }>): void {
    for (const wanted of this.#declarations.desired?.organizations.values() ?? []) {
      const { parent, origin, anchorRef, people, assets } = wanted;
      const isNamed = (key: string | null | undefined) => typeof key === "string" && this.#renamed.has(key);
      const inRoles = [...(people?.roles ?? [])].flatMap(([name, { scope }]) =>
        scope?.children?.some(isNamed) ? [name] : [],
      );
      const inAccounts = [...(assets?.accounts ?? [])].flatMap(([id, { children }]) =>
        children?.some(isNamed) ? [id] : [],
      );
      const isBelow = isNamed(parent) && origin.path.length === 0;
      if (!isBelow && !isNamed(anchorRef) && inRoles.length + inAccounts.length === 0) continue;
      const { draft, fields } = drafts.get(wanted) ?? { draft: this.#draftOf(wanted), fields: [] };
      drafts.set(wanted, { draft, fields });
      if (isBelow) this.#renameIn(draft, ["parent"]);
      if (isNamed(anchorRef)) this.#renameIn(draft, ["anchorRef"]);
      for (const name of inRoles) this.#renameIn(draft, ["roles", name, "scope", "children"]);
      for (const id of inAccounts)
        for (const field of ["child", "children"]) this.#renameIn(draft, ["accounts", id, field]);
    }
  }

  #renameIn(draft: OwnDraft, path: readonly string[]): void {
    const value = draft.value(...path);
    const now = (key: unknown) => (typeof key === "string" ? (this.#renamed.get(key) ?? key) : key);
    if (Array.isArray(value)) draft.set(path, value.map(now));
    else if (typeof value === "string") draft.set(path, now(value));
  }

  #patch(wanted: DesiredOrganization, draft: OwnDraft, fields: readonly AcceptedField[]): void {
    try {
      this.#editsOf(wanted.origin).patch(wanted.origin.path, draft.own, draft.target);
      this.#accepted.push(...fields);
    } catch (error) {
      const lost = fields.length > 0 ? fields : [{ address: wanted.key, field: "key" }];
      for (const one of lost) this.#leave(one, error, wanted);
    }
  }

  #editsOf({ file, document }: DesiredOrganization["origin"]): DocumentEdits {
    const mark = `${file} ${document}`;
    const known = this.#documents.get(mark);
    if (known) return known;
    const read = this.#declarations.read.files[file];
    const at = read?.documents[document]?.at ?? 0;
    const part = partsOf(read?.source.text ?? "").findLast((one) => one.at <= at);
    const edits = new DocumentEdits(part?.text ?? "", part?.at ?? 0);
    this.#documents.set(mark, edits);
    return edits;
  }

  #texts(): Map<string, string> {
    const { files } = this.#declarations.read;
    for (const [mark, edits] of this.#documents) {
      const [file] = mark.split(" ").map(Number);
      try {
        const splices = edits.finish();
        this.#splices.set(file ?? 0, [...(this.#splices.get(file ?? 0) ?? []), ...splices]);
      } catch (error) {
        this.#giveUp(files[file ?? 0]?.source.name ?? "", error);
      }
    }
    const texts = new Map<string, string>();
    for (const [file, splices] of this.#splices) {
      const source = files[file]?.source;
      if (source && splices.length > 0) texts.set(source.name, spliced(source.text, splices));
    }
    if (this.#stackSplices.length > 0) texts.set(STACK_FILE, spliced(this.#asked.stackText, this.#stackSplices));
    return texts;
  }

  /** Of a document whose edits get in each other's way, nothing is taken. */
  #giveUp(name: string, error: unknown): void {
    const lost = this.#accepted.filter(({ file }) => file === name);
    for (const one of lost) {
      const wanted = this.#desired(one.address);
      if (wanted) this.#leave(one, error, wanted);
      this.#accepted.splice(this.#accepted.indexOf(one), 1);
    }
  }

  /** Nested ones that have another parent, one after the other, in texts that have all else. */
  #moveAll(moves: readonly FieldToAccept[], texts: Map<string, string>): AcceptedTexts {
    for (const one of moves) {
      const wanted = this.#desired(one.address);
      const parent = one.organization?.parent?.key;
      if (!wanted || parent === undefined) continue;
      try {
        const file = moved(this.#declarations, texts, { key: one.address, parent });
        this.#accepted.push({ address: one.address, field: one.field, file, overrides: null });
      } catch (error) {
        this.#leave(one, error, wanted);
      }
    }
    return { texts, accepted: this.#accepted, left: this.#left };
  }

  #fileOf({ origin }: DesiredOrganization): string {
    return this.#declarations.files[origin.file] ?? "";
  }

  #leave(
    { address, field }: Pick<FieldToAccept, "address" | "field">,
    error: unknown,
    { origin }: DesiredOrganization,
  ): void {
    if (!(error instanceof Obstacle)) throw error;
    const { read } = this.#declarations;
    this.#left.push({
      code: "not_accepted",
      rule: null,
      address,
      message: `${field} cannot be written there: ${error.message}`,
      places: [fieldPlace(read.files, origin, field.split("."), "value")],
    });
  }
}
