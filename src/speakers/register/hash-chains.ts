const NONE: readonly number[] = []

/**
 * Numbers (places in a list) by the hash of what stands there: what a Map from strings does, without the strings. Reading a register
 * of 100,000 entries, their 400,000 keys would be most of the work.
 */
export class HashChains {
  private heads = new Int32Array(1024)
  private hashes = new Int32Array(1024)
  private values = new Int32Array(1024)
  /** Link before this one in its chain, counted from 1; 0 ends it. */
  private links = new Int32Array(1024)
  private length = 0

  add(hash: number, value: number): void {
    if (this.length === this.heads.length) this.grow()
    this.hashes[this.length] = hash
    this.values[this.length] = value
    this.chain(this.length++)
  }

  /** The values of that hash, in the order in which they came. */
  find(hash: number): readonly number[] {
    let found: number[] | null = null
    let at = this.heads[hash & (this.heads.length - 1)]!
    for (; at > 0; at = this.links[at - 1]!)
      if (this.hashes[at - 1] === hash) {
        found ??= []
        found.push(this.values[at - 1]!)
      }
    return found?.reverse() ?? NONE
  }

  private grow(): void {
    const size = this.heads.length * 2
    this.heads = new Int32Array(size)
    this.hashes = widened(this.hashes, size)
    this.values = widened(this.values, size)
    this.links = new Int32Array(size)
    for (let i = 0; i < this.length; i++) this.chain(i)
  }

  private chain(i: number): void {
    const bucket = this.hashes[i]! & (this.heads.length - 1)
    this.links[i] = this.heads[bucket]!
    this.heads[bucket] = i + 1
  }
}

function widened(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size)
  to.set(from)
  return to
}
