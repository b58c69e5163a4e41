/** webpack's own: the files of a folder, each in a script of its own that is loaded when it is asked for. */
interface LazyFolder {
  /** What a file with bytes stands for: a `data:` address. */
  (key: string): Promise<string>;
  keys(): string[];
}

declare global {
  interface ImportMeta {
    webpackContext(folder: string, options: { recursive: boolean; regExp: RegExp; mode: 'lazy' }): LazyFolder;
  }
}

const folder = import.meta.webpackContext('../../../assets/samples', {
  recursive: false,
  regExp: /\.xlsx$/,
  mode: 'lazy',
});

/** Its first sheet is the ledger itself. */
const first = '河西镇特种设备台账.xlsx';

/** File names of the ledgers that come with the page. */
export const sampleNames: readonly string[] = folder
  .keys()
  .map((key) => key.replace('./', ''))
  .sort((a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b, 'zh'));

export async function loadSample(name: string): Promise<Uint8Array> {
  const address = await folder(`./${name}`);
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
