/** Disjoint sets over strings (Tarjan's union-find, path halving). The smallest member stands for its set, so that order changes nothing. */
export class Union {
  readonly #parent = new Map<string, string>()

  find(item: string): string {
    let root = item
    for (;;) {
      const parent = this.#parent.get(root) ?? root
      if (parent === root) return root
      const grandparent = this.#parent.get(parent) ?? parent
      this.#parent.set(root, grandparent)
      root = grandparent
    }
  }

  join(a: string, b: string): void {
    const [left, right] = [this.find(a), this.find(b)]
    if (left === right) return
    this.#parent.set(left < right ? right : left, left < right ? left : right)
  }
}
