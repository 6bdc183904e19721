/** What of a value some schemas have spoken about. */
export class Seen {
  readonly names = new Set<string>();
  readonly items = new Set<number>();
  /** True when a branch could not be decided: more may be seen than is noted. */
  inDoubt = false;

  add(other: Seen): void {
    for (const name of other.names) this.names.add(name);
    for (const item of other.items) this.items.add(item);
    this.inDoubt ||= other.inDoubt;
  }
}
