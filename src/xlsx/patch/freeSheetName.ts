/** Excel's limit. */
const longest = 31;

/** The wanted name, or with （2）, （3） … when another sheet bears it; `taken` holds names in lower case. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.slice(0, longest);
  if (!taken.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const end = `（${number}）`;
    const name = base.slice(0, longest - end.length) + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
