/** A real workbook has tens to hundreds of parts; the ceiling bounds the work on a hostile directory. */
export const maxEntries = 10_000;

/** The largest sheet that Excel itself can save stays well below this when unpacked. */
export const maxPartSize = 1024 ** 3;

/** What a 64-bit machine with 4 GB of memory can still hold beside the browser. */
export const maxTotalSize = 2 * 1024 ** 3;

/** Sheets pack 5 to 100 times; only a bomb comes near DEFLATE's own ceiling of 1032. */
export const maxRatio = 1000;

/** Below this size a high ratio is harmless, and a sheet of empty rows may reach it. */
export const ratioMattersFrom = 10 * 1024 ** 2;

/** Without the ZIP64 extension every size and place must fit 32 bits. */
export const maxZip32 = 0xffff_fffe;
