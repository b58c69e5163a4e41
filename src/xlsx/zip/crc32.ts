/** CRC-32 as ZIP uses it (polynomial 0xEDB88320), eight bytes a step; unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    crc =
      entry(7, crc & 255) ^
      entry(6, (crc >>> 8) & 255) ^
      entry(5, (crc >>> 16) & 255) ^
      entry(4, crc >>> 24) ^
      entry(3, byte(bytes, at + 4)) ^
      entry(2, byte(bytes, at + 5)) ^
      entry(1, byte(bytes, at + 6)) ^
      entry(0, byte(bytes, at + 7));
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(0, (crc ^ byte(bytes, at)) & 255);
  return ~crc >>> 0;
}

// Table k gives the effect of a byte that k further bytes follow.
const table = makeTable();

function makeTable(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let value = 0; value < 256; value++) {
    let crc = value;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    made[value] = crc;
  }
  for (let place = 256; place < made.length; place++) {
    const before = made[place - 256]!;
    made[place] = (before >>> 8) ^ made[before & 255]!;
  }
  return made;
}

function entry(following: number, value: number): number {
  return table[following * 256 + value]!;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at]!;
}
