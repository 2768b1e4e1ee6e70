/** The paths at which a guide has texts, as a tree: what a translation may hold. */
export class TextTree {
  readonly children = new Map<string, TextTree>();
  /** Whether a text stands here; otherwise there are texts below. */
  isText = false;

  add(steps: readonly string[]): void {
    const [step, ...rest] = steps;
    if (step === undefined) {
      this.isText = true;
      return;
    }
    const child = this.children.get(step) ?? new TextTree();
    this.children.set(step, child);
    child.add(rest);
  }
}
