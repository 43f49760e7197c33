/** Names of resources: made of keys and addresses, in the letters that Terraform takes, each once among those of a type. */

export class Names {
  readonly #given = new Map<string, Set<string>>();

  /** A name of its own for a resource of a type. */
  give(type: string, ...words: readonly string[]): string {
    const given = this.#given.get(type) ?? new Set<string>();
    this.#given.set(type, given);
    const plain = words.map((word) => word.replace(/[^A-Za-z0-9_-]+/g, "_")).join("_");
    const name = /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
    let free = name;
    for (let next = 2; given.has(free); next += 1) free = `${name}_${next}`;
    given.add(free);
    return free;
  }
}
