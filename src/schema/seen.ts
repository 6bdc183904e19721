const NOTHING: ReadonlySet<never> = new Set();

/** What of a value some schemas have spoken about. */
export class Seen {
  names: ReadonlySet<string> = NOTHING;
  items: ReadonlySet<number> = NOTHING;
  /** True when a branch could not be decided: more may be seen than is noted. */
  inDoubt = false;

  addName(name: string): void {
    if (this.names === NOTHING) this.names = new Set();
    (this.names as Set<string>).add(name);
  }

  addItem(index: number): void {
    if (this.items === NOTHING) this.items = new Set();
    (this.items as Set<number>).add(index);
  }

  /** The other one is not used afterwards. */
  add(other: Seen): void {
    if (this.names === NOTHING) this.names = other.names;
    else for (const name of other.names) this.addName(name);
    if (this.items === NOTHING) this.items = other.items;
    else for (const item of other.items) this.addItem(item);
    this.inDoubt ||= other.inDoubt;
  }
}
