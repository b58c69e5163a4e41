import { checkDeviceCode, parseDeviceCode } from '../codes/deviceCode';
import type { Entry, Origin } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { memoised } from '../words/memoised';
import { catalogueCodeOf } from '../regulation/catalogueCodeOf';
import { deviceCodeMethod } from '../regulation/sources/checks';
import type { Text } from '../text';
import type { Problem, Rule } from './rule';

/** What nearly every sound code looks like; only the others are taken apart. */
const usual = /^[1-9][0-9A-Z]{3}\d{2}[0-9A-Z]{3}(?:19|20)\d{2}[0-9A-Z]\d{3,4}$/;
const isCatalogueCode = memoised((four: string) => catalogueCodeOf(four) !== null);

export const deviceCodeInvalid: Rule = {
  id: 'device-code-invalid',
  looksAt: 'device',
  title: { zh: '设备代码不规范', en: 'Device code has an unusual form' },
  severity: 'warning',
  source: deviceCodeMethod,
  needs: [equipment.code],
  messages: {
    invalid: {
      zh: '设备代码“{code}”不规范：{why}。请对照产品铭牌或使用登记证核实；旧管道代码等可能本来如此。',
      en: 'The device code “{code}” is unusual: {why}. Check it against the name plate; old pipe codes may be genuine.',
    },
  },
  check({ entry, type }) {
    const reading = entry.read(equipment.code);
    if (reading.kind !== 'value') return undefined;
    const code = reading.value;
    // Most codes begin with the catalogue code that the row's words lead to.
    const known = (type !== null && code.startsWith(type.code)) || isCatalogueCode(code.slice(0, 4));
    if (known && usual.test(code)) return undefined;
    const parsed = parseDeviceCode(code);
    return parsed !== null && isCatalogueCode(parsed.catalogueCode) ? undefined : new InvalidCode(entry, code);
  },
};

/** A ledger may have thousands, so cell and words are made when asked for. */
class InvalidCode implements Problem {
  readonly message = 'invalid';

  constructor(
    private readonly entry: Entry,
    private readonly code: string,
  ) {}

  get at(): Origin {
    return this.entry.at(equipment.code);
  }

  get data(): Readonly<Record<string, string | Text>> {
    const checked = checkDeviceCode(this.code);
    return { code: this.code, why: checked.ok ? '' : checked.why };
  }
}
