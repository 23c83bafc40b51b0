/** Spreads 32 bits over 32 bits so that each bit of the input moves about half of the output (MurmurHash3's finalizer, public domain). */
export function mixBits(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
